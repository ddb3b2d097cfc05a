import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "12 000 habitants", quotes: [" "], fixed: "12 000 habitants", why: "Espace sécable.", origin: "invented" },
    {
      text: "1 234 567 francs",
      quotes: [" ", " "],
      fixed: "1 234 567 francs",
      why: "Deux groupes.",
      origin: "invented",
    },
    {
      text: "près de 406 900 tonnes",
      quotes: [" "],
      fixed: "près de 406 900 tonnes",
      why: "Six chiffres.",
      origin: "sample",
    },
    {
      text: "20 000 lieues",
      quotes: [" "],
      fixed: "20 000 lieues",
      why: "Espace insécable large.",
      origin: "other text",
    },
  ],
  right: [
    { text: "12 000 habitants", why: "Déjà en place.", origin: "invented" },
    { text: "en 2016 250 personnes", why: "Une année, puis un nombre.", origin: "invented" },
    { text: "le 12 3456", why: "Pas un groupe de trois.", origin: "invented" },
    { text: "01 23 45 67 89", why: "Un téléphone.", origin: "invented" },
    { text: "chapitre 3 page 12", why: "Des mots entre eux.", origin: "invented" },
  ],
};
