import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le taux de croissance de l'industrie a atteint 105,4 %.",
      quotes: ["105,4 %"],
      why: "105,4 % de l'année d'avant : 5,4 %.",
      origin: "invented",
    },
    { text: "Le prix a baissé de 120 % en un an.", quotes: ["120 %"], why: "Plus que tout.", origin: "invented" },
    {
      text: "Il est né le 31 novembre 1950.",
      quotes: ["31 novembre"],
      why: "Novembre a trente jours.",
      origin: "invented",
    },
    { text: "La part des villes est de 140 %.", quotes: ["140 %"], why: "Plus que le tout.", origin: "invented" },
  ],
  right: [
    { text: "Le taux de croissance atteint 5,4 %.", why: "Possible.", origin: "invented" },
    { text: "Le chiffre d'affaires a augmenté de 120 %.", why: "Une hausse peut dépasser 100 %.", origin: "invented" },
    { text: "Il est né le 29 février 1952.", why: "Un jour qui existe.", origin: "invented" },
    {
      text: "Le taux de croissance a ralenti ; la production est à 102 % du plan.",
      why: "Une autre phrase.",
      origin: "invented",
    },
    { text: "Il part à 24 h.", why: "Une heure qui existe.", origin: "invented" },
  ],
};
