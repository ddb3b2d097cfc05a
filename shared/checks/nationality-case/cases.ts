import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Les biélorusses ont gagné la coupe.",
      quotes: ["biélorusses"],
      fixed: "Les Biélorusses ont gagné la coupe.",
      why: "Un peuple.",
      origin: "invented",
    },
    {
      text: "Il a répondu aux anglais.",
      quotes: ["anglais"],
      fixed: "Il a répondu aux Anglais.",
      why: "Un peuple.",
      origin: "invented",
    },
    {
      text: "Le peuple Français aime la liberté.",
      quotes: ["Français"],
      fixed: "Le peuple français aime la liberté.",
      why: "Un adjectif.",
      origin: "invented",
    },
    {
      text: "Elle parle le Russe et rit.",
      quotes: ["Russe"],
      fixed: "Elle parle le russe et rit.",
      why: "Une langue.",
      origin: "invented",
    },
    {
      text: "Des usines Chinoises ouvrent au nord.",
      quotes: ["Chinoises"],
      fixed: "Des usines chinoises ouvrent au nord.",
      why: "Un adjectif.",
      origin: "invented",
    },
    {
      text: "Pour de nombreux canadiens, le loyer est trop cher.",
      quotes: ["canadiens"],
      fixed: "Pour de nombreux Canadiens, le loyer est trop cher.",
      why: "Après « nombreux », un nom.",
      origin: "other text",
    },
  ],
  right: [
    { text: "Les Français ont gagné.", why: "Un peuple, avec sa majuscule.", origin: "invented" },
    { text: "Les usines russes et les chinoises ont fermé.", why: "Le nom est sous-entendu.", origin: "invented" },
    { text: "Un Allemand est venu.", why: "Un homme.", origin: "invented" },
    { text: "Le peuple français aime le russe.", why: "Un adjectif et une langue.", origin: "invented" },
    { text: "La Banque Nationale Suisse a parlé.", why: "Un nom propre.", origin: "invented" },
    { text: "Elle parle à un Russe de Minsk.", why: "Un homme.", origin: "invented" },
  ],
};
