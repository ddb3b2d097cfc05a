import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Il est né en allemagne.", quotes: ["allemagne"], why: "Un pays.", origin: "invented" },
    {
      text: "Une étude menée en arabie saoudite.",
      quotes: ["arabie"],
      fixed: "Une étude menée en Arabie saoudite.",
      why: "« arabie » n’existe pas sans majuscule.",
      origin: "other text",
    },
    {
      text: "Il habite en islande depuis dix ans.",
      quotes: ["islande"],
      fixed: "Il habite en Islande depuis dix ans.",
      why: "Un pays.",
      origin: "other text",
    },
    {
      text: "Elle vient d’italie.",
      quotes: ["italie"],
      fixed: "Elle vient d’Italie.",
      why: "Un pays.",
      origin: "invented",
    },
    {
      text: "Selon l’organisation mondiale de la santé et la banque mondiale, tout va mieux.",
      quotes: ["organisation mondiale de la santé", "banque mondiale"],
      fixed: "Selon l’Organisation mondiale de la santé et la Banque mondiale, tout va mieux.",
      why: "Il n’y en a qu’une.",
      origin: "other text",
    },
  ],
  right: [
    { text: "Une banque mondiale du gène, un conseil de sécurité.", why: "N’importe laquelle.", origin: "invented" },
    { text: "Créez le répertoire debian, puis le fichier perl.", why: "Des noms de fichiers.", origin: "other text" },
    { text: "Il boit un bourgogne et mange du parmesan.", why: "Noms de lieux devenus communs.", origin: "invented" },
    { text: "La pierre et le martin-pêcheur.", why: "Noms communs.", origin: "invented" },
    { text: "Au Canada, en Italie.", why: "Majuscules en place.", origin: "invented" },
    { text: "Il parle français et italien.", why: "Langues : minuscule.", origin: "invented" },
    { text: "Le roquefort et le camembert.", why: "Noms de lieux devenus communs.", origin: "other text" },
  ],
};
