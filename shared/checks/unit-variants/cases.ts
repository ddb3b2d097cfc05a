import type { CheckCases } from "../check.ts";

const usual = (unit: string): string =>
  Array.from({ length: 7 }, (_, i) => `L'année compte ${i + 2} ${unit}.`).join("\n\n");

export const cases: CheckCases = {
  wrong: [
    {
      text: `${usual("%")}\n\nLe reste fait 12 pour cent.`,
      quotes: ["pour cent"],
      why: "Le livre met le signe partout ailleurs.",
      origin: "invented",
    },
    {
      text: `${usual("pour cent")}\n\nLe reste fait 12 %.`,
      quotes: [" %"],
      why: "Le livre écrit en lettres partout ailleurs.",
      origin: "invented",
    },
    {
      text: `${usual("millions de dollars")}\n\nLe reste fait 12 $.`,
      quotes: ["$"],
      why: "La monnaie est en lettres partout ailleurs.",
      origin: "other text",
    },
    {
      text: `${usual("km")}\n\nLe village est à 12 kilomètres.`,
      quotes: ["kilomètres"],
      why: "L'abréviation est la règle du livre.",
      origin: "invented",
    },
  ],
  right: [
    { text: usual("%"), why: "Une seule façon.", origin: "invented" },
    { text: "Il perd 5 %, puis 12 pour cent.", why: "Trop peu pour une règle.", origin: "invented" },
    {
      text: `${usual("%")}\n\n${usual("pour cent")}`,
      why: "Le livre mêle les deux : pas de règle.",
      origin: "invented",
    },
    { text: `${usual("km")}\n\nLe pays a 12 kilomètres carrés.`, why: "Une autre unité.", origin: "invented" },
    {
      text: `${usual("%")}\n\nIl jure pour cent ans.`,
      why: "« pour cent » n'est pas ici une unité.",
      origin: "invented",
    },
  ],
};
