import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "plus de 60 mille tonnes de coton",
      quotes: ["60 mille"],
      fixed: "plus de 60 000 tonnes de coton",
      why: "Milliers en toutes lettres après un chiffre.",
      origin: "sample",
    },
    {
      text: "environ 70-80 millions de dollars",
      quotes: ["70-80"],
      fixed: "environ 70 à 80 millions de dollars",
      why: "Intervalle dans une phrase.",
      origin: "invented",
    },
    {
      text: "un déficit de 3.5 millions",
      quotes: ["3.5"],
      fixed: "un déficit de 3,5 millions",
      why: "Point décimal.",
      origin: "invented",
    },
    { text: "la 14ème exposition", quotes: ["14ème"], fixed: "la 14e exposition", why: "Ordinal.", origin: "sample" },
  ],
  right: [
    { text: "mille tonnes de blé", why: "« mille » seul.", origin: "invented" },
    { text: "les années 2016-2020", why: "Années.", origin: "invented" },
    { text: "voir p. 70-80", why: "Pages.", origin: "invented" },
    { text: "la version 3.5 du logiciel", why: "Une version.", origin: "other text" },
    { text: "la 2e fois, la 1re", why: "Formes justes.", origin: "invented" },
  ],
};
