import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La ville a construit 12 ponts pendant dix ans.",
      quotes: ["pendant dix ans"],
      fixed: "La ville a construit 12 ponts en dix ans.",
      why: "Un résultat compté.",
      origin: "invented",
    },
    {
      text: "Les ventes ont dépassé 85 millions pendant trois mois.",
      quotes: ["pendant trois mois"],
      fixed: "Les ventes ont dépassé 85 millions en trois mois.",
      why: "Un résultat compté.",
      origin: "invented",
    },
    {
      text: "On sait que pendant 25 ans de paix, 83 accords ont été signés.",
      quotes: ["pendant 25 ans"],
      fixed: "On sait que en 25 ans de paix, 83 accords ont été signés.",
      why: "Un résultat compté.",
      origin: "invented",
    },
    {
      text: "L'usine a vendu 300 tracteurs durant deux mois.",
      quotes: ["durant deux mois"],
      fixed: "L'usine a vendu 300 tracteurs en deux mois.",
      why: "Un résultat compté.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Elle a vécu à Lyon pendant dix ans.", why: "Un état qui dure.", origin: "invented" },
    { text: "Il a signé pendant dix ans les lettres du roi.", why: "Une habitude, sans compte.", origin: "invented" },
    { text: "Il a dormi pendant 12 heures.", why: "Un état qui dure.", origin: "invented" },
    { text: "L'usine a vendu 300 tracteurs en deux mois.", why: "Construction juste.", origin: "invented" },
    { text: "Pendant deux mois, il a plu 40 fois.", why: "Un verbe sans résultat.", origin: "invented" },
  ],
};
