import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Ils ont vendus leur maison.",
      quotes: ["vendus"],
      fixed: "Ils ont vendu leur maison.",
      why: "L'objet est derrière.",
      origin: "invented",
    },
    {
      text: "Les travaux ont commencés au printemps.",
      quotes: ["commencés"],
      fixed: "Les travaux ont commencé au printemps.",
      why: "Pas d'objet.",
      origin: "invented",
    },
    {
      text: "Nous avons déjà lues les lettres.",
      quotes: ["lues"],
      fixed: "Nous avons déjà lu les lettres.",
      why: "L'objet est derrière.",
      origin: "invented",
    },
    {
      text: "Les lettres qu'il a écrit sont perdues.",
      quotes: ["écrit"],
      fixed: "Les lettres qu'il a écrites sont perdues.",
      why: "L'objet est devant.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Les lettres qu'il a écrites sont perdues.", why: "Accord juste.", origin: "invented" },
    { text: "Elle les a vendus hier.", why: "L'objet est devant.", origin: "invented" },
    { text: "Combien de livres avez-vous lus ?", why: "Une question.", origin: "invented" },
    { text: "Les gens qu'il a vu partir sont loin.", why: "L'infinitif est l'objet.", origin: "invented" },
    { text: "Les efforts que cela a coûté sont vains.", why: "Un verbe qui n'a pas d'objet.", origin: "invented" },
    { text: "La chaleur qu'il a fait est rare.", why: "« faire » impersonnel.", origin: "invented" },
  ],
};
