import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "une région riche et fertile et peuplée",
      quotes: ["riche et fertile et peuplée"],
      why: "Trois adjectifs.",
      origin: "invented",
    },
    {
      text: "la coopération scientifique et technique et culturelle",
      quotes: ["scientifique et technique et culturelle"],
      fixed: "la coopération scientifique, technique et culturelle",
      why: "Une paire figée, puis un ajout.",
      origin: "sample",
    },
    {
      text: "des liens économiques et sociaux et politiques",
      quotes: ["économiques et sociaux et politiques"],
      fixed: "des liens économiques, sociaux et politiques",
      why: "Trois adjectifs.",
      origin: "invented",
    },
    {
      text: "un texte clair et précis et concis",
      quotes: ["clair et précis et concis"],
      why: "Trois adjectifs.",
      origin: "invented",
    },
  ],
  right: [
    { text: "riche, fertile et peuplée", why: "Forme juste.", origin: "invented" },
    { text: "une coopération scientifique et technique", why: "Un seul « et ».", origin: "invented" },
    { text: "scientifique, technique et culturelle", why: "Forme juste.", origin: "invented" },
    { text: "le père et la mère et les enfants", why: "Des noms, avec articles.", origin: "other text" },
    { text: "blanc et noir", why: "Deux adjectifs.", origin: "invented" },
  ],
};
