import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "La production de lait et fromage augmente.",
      quotes: ["lait et fromage"],
      fixed: "La production de lait et de fromage augmente.",
      why: "« de » se répète.",
      origin: "invented",
    },
    {
      text: "Un atelier d'acier et béton.",
      quotes: ["acier et béton"],
      fixed: "Un atelier d'acier et de béton.",
      why: "« de » se répète.",
      origin: "invented",
    },
    {
      text: "Ils vivent en paix et harmonie.",
      quotes: ["paix et harmonie"],
      fixed: "Ils vivent en paix et en harmonie.",
      why: "« en » se répète.",
      origin: "invented",
    },
    {
      text: "Un besoin de pétrole brut et charbon.",
      quotes: ["pétrole brut et charbon"],
      fixed: "Un besoin de pétrole brut et de charbon.",
      why: "« de » se répète.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il vient en août et novembre.", why: "Des mois.", origin: "sample" },
    { text: "Un panier de fruits et légumes.", why: "Deux pluriels, une idée.", origin: "sample" },
    { text: "La production de lait et de fromage.", why: "« de » est répété.", origin: "invented" },
    { text: "Un diplôme d'ingénieur et médecin.", why: "Deux titres d'une personne.", origin: "invented" },
    { text: "Il parle de la ville et la quitte.", why: "Une autre proposition.", origin: "invented" },
    { text: "Le prix du lait et les frais.", why: "Avec articles.", origin: "invented" },
    { text: "Un homme de cœur et il le sait.", why: "Une autre proposition.", origin: "invented" },
  ],
};
