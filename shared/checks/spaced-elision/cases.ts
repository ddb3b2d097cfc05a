import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "le transport de l' oxygène dans le sang",
      quotes: ["l' oxygène"],
      fixed: "le transport de l'oxygène dans le sang",
      why: "Article élidé, détaché de son nom.",
      origin: "other text",
    },
    {
      text: "Il s’ agirait d’ une erreur.",
      quotes: ["s’ agirait", "d’ une"],
      fixed: "Il s’agirait d’une erreur.",
      why: "Pronom et préposition, apostrophe courbe.",
      origin: "other text",
    },
    {
      text: "Lorsqu' il vint, elle partit.",
      quotes: ["Lorsqu' il"],
      fixed: "Lorsqu'il vint, elle partit.",
      why: "Conjonction élidée.",
      origin: "invented",
    },
    { text: "C' est bien.", quotes: ["C' est"], fixed: "C'est bien.", why: "En tête de phrase.", origin: "invented" },
  ],
  right: [
    { text: "l'oxygène et l’État", why: "Rien entre l’apostrophe et le mot.", origin: "invented" },
    { text: "le code 'd' puis la suite", why: "La lettre est citée entre apostrophes.", origin: "invented" },
    { text: "les années 1990' et après", why: "Pas d’élision : un chiffre.", origin: "invented" },
    { text: "Il habite rue d' (illisible).", why: "Rien à joindre : une parenthèse.", origin: "invented" },
    { text: "presqu’île, aujourd’hui", why: "Apostrophes dans le mot.", origin: "invented" },
  ],
};
