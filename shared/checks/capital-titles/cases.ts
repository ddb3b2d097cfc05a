import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "la visite du Président du Majilis",
      quotes: ["Président"],
      fixed: "la visite du président du Majilis",
      why: "Titre dans le texte.",
      origin: "sample",
    },
    { text: "en Janvier 2017", quotes: ["Janvier"], fixed: "en janvier 2017", why: "Mois.", origin: "sample" },
    {
      text: "grâce à l’Intelligence Artificielle",
      quotes: ["Intelligence Artificielle"],
      why: "Majuscules à l’anglaise.",
      origin: "sample",
    },
    { text: "selon le Ministre des Finances", quotes: ["Ministre"], why: "Titre dans le texte.", origin: "invented" },
  ],
  right: [
    { text: "Président depuis un an, il partit.", why: "Tête de phrase.", origin: "invented" },
    { text: "le président de la séance", why: "Minuscule en place.", origin: "invented" },
    { text: "le ministère des Finances", why: "Organisme.", origin: "invented" },
    { text: "Il vint en mars.", why: "Minuscule en place.", origin: "invented" },
    { text: "l’Assemblée nationale", why: "Usage français.", origin: "invented" },
  ],
};
