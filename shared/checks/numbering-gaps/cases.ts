import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "[^1] Un.\n\n[^2] Deux.\n\n[^4] Quatre.",
      quotes: ["Quatre."],
      why: "La note 3 manque.",
      origin: "invented",
    },
    { text: "[^1] Un.\n\n[^2] Deux.\n\n[^2] Encore.", quotes: ["Encore."], why: "Deux notes 2.", origin: "invented" },
    {
      text: "[^7] Sept.\n\n[^8] Huit.\n\n[^11] Onze.\n\n[^12] Douze.",
      quotes: ["Onze."],
      why: "Les notes 9 et 10 manquent.",
      origin: "other text",
    },
    {
      text: "[^1] Un.\n\n[^2] Deux.\n\n[^1] Un du chapitre suivant.\n\n[^3] Trois.",
      quotes: ["Trois."],
      why: "La numérotation reprend à 1, puis saute 2.",
      origin: "invented",
    },
  ],
  right: [
    { text: "[^1] Un.\n\n[^2] Deux.\n\n[^3] Trois.", why: "Rien ne manque.", origin: "invented" },
    {
      text: "[^1] Un.\n\n[^2] Deux.\n\n[^1] Un.\n\n[^2] Deux.",
      why: "Les notes recommencent à chaque chapitre.",
      origin: "invented",
    },
    { text: "[^a] Un.\n\n[^b] Deux.\n\n[^d] Quatre.", why: "Des lettres ne se comptent pas.", origin: "invented" },
    { text: "[^1] Un.\n\n[^3] Trois.", why: "Deux notes ne font pas une suite.", origin: "invented" },
    { text: "[^11] Onze.\n\n[^12] Douze.\n\n[^112] Cent douze.", why: "Une autre série.", origin: "invented" },
  ],
};
