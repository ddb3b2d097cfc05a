import type { CheckCases } from "../check.ts";

/** "[^12]" stands for a call, which is no part of the text. */
export const cases: CheckCases = {
  wrong: [
    {
      text: "Le[^10]programme sera créé.",
      quotes: ["Leprogramme"],
      fixed: "Le programme sera créé.",
      why: "L’appel a mangé l’espace.",
      origin: "sample",
    },
    {
      text: "de nouvelles réserves de [^45]coopération",
      quotes: ["de coopération"],
      why: "L’espace est du mauvais côté de l’appel.",
      origin: "sample",
    },
    {
      text: "13,8 millions de[^26]dollars.",
      quotes: ["dedollars"],
      fixed: "13,8 millions de dollars.",
      why: "L’appel colle deux mots.",
      origin: "sample",
    },
    {
      text: "Il vint[^1]tard, puis repartit.",
      quotes: ["vinttard"],
      fixed: "Il vint tard, puis repartit.",
      why: "L’appel colle deux mots.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Une phrase[^1].", why: "Appel avant le point.", origin: "invented" },
    { text: "Un mot[^1], puis un autre.", why: "Appel avant la virgule.", origin: "invented" },
    { text: "Une phrase.[^1] Une autre.", why: "Appel après le point.", origin: "invented" },
    { text: "Il dit « oui »[^1] et sortit.", why: "Appel après un guillemet, puis une espace.", origin: "invented" },
    { text: "Le programme est créé.", why: "Aucun appel.", origin: "invented" },
  ],
};
