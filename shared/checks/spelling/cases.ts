import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Le dévelopement des villes.", quotes: ["dévelopement"], why: "Une consonne manque.", origin: "invented" },
    { text: "Une aparition soudaine.", quotes: ["aparition"], why: "Une consonne manque.", origin: "invented" },
    { text: "Il a étét reçu hier.", quotes: ["étét"], why: "Une lettre de trop.", origin: "invented" },
    { text: "La collabroation continue.", quotes: ["collabroation"], why: "Lettres échangées.", origin: "invented" },
  ],
  right: [
    { text: "Le développement des villes continue.", why: "Des mots du dictionnaire.", origin: "invented" },
    { text: "Il a rencontré Zhoublov à Kraslavia.", why: "Des noms propres.", origin: "invented" },
    {
      text: "Le zamtok est doux. On vend le zamtok au marché, et chacun aime le zamtok.",
      why: "Un mot qui revient est voulu.",
      origin: "invented",
    },
    { text: "Voir https://exemple.test/zzzuqe pour la suite.", why: "Une adresse.", origin: "invented" },
    { text: "Un porte-avions et un arc-en-ciel.", why: "Des mots composés.", origin: "invented" },
  ],
};
