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
    {
      text: "Sur 245989 cas, 1,192,153 doses et 15-20 entreprises.",
      quotes: ["245989", "1,192,153", "15-20"],
      fixed: "Sur 245 989 cas, 1 192 153 doses et 15 à 20 entreprises.",
      why: "Milliers sans espace, à l’anglaise, et intervalle.",
      origin: "other text",
    },
    {
      text: "Entre 2010 et 2015,25 patients ont été suivis.",
      quotes: ["2015,"],
      fixed: "Entre 2010 et 2015, 25 patients ont été suivis.",
      why: "La virgule de la phrase est devenue décimale.",
      origin: "other text",
    },
    {
      text: "Les ventes ont augmenté de 1,25 fois en un an.",
      quotes: ["de 1,25 fois"],
      why: "« augmenter de … fois » dit autre chose que la multiplication.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Les 18-25 ans votent du 12-15 mars.", why: "Classe d’âge et dates.", origin: "invented" },
    { text: "dans hello-sh-1.0 $ et le code postal 75001 Paris", why: "Une version, un code.", origin: "other text" },
    { text: "Les ventes ont été multipliées par 1,25.", why: "Forme juste.", origin: "invented" },
    { text: "mille tonnes de blé", why: "« mille » seul.", origin: "invented" },
    { text: "les années 2016-2020", why: "Années.", origin: "invented" },
    { text: "voir p. 70-80", why: "Pages.", origin: "invented" },
    { text: "la version 3.5 du logiciel", why: "Une version.", origin: "other text" },
    { text: "la 2e fois, la 1re", why: "Formes justes.", origin: "invented" },
  ],
};
