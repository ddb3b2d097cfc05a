import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    { text: "Il ne travaille dans cette usine.", quotes: ["ne travaille"], why: "« pas » manque.", origin: "invented" },
    {
      text: "Les prix ne changent depuis longtemps.",
      quotes: ["ne changent"],
      why: "« pas » manque.",
      origin: "invented",
    },
    { text: "La ville n'accepte les dons.", quotes: ["n'accepte"], why: "« pas » manque.", origin: "invented" },
    { text: "Elle ne se souvient de la fête.", quotes: ["ne se souvient"], why: "« pas » manque.", origin: "invented" },
    {
      text: "Il n'a pas jamais vu la mer.",
      quotes: ["pas jamais"],
      fixed: "Il n'a jamais vu la mer.",
      why: "Deux négations.",
      origin: "invented",
    },
    {
      text: "Elle ne connaît pas aucun marin.",
      quotes: ["pas aucun"],
      fixed: "Elle ne connaît aucun marin.",
      why: "Deux négations.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il n'est pas nul en calcul.", why: "Un adjectif.", origin: "invented" },
    { text: "Ce n'est pas rien.", why: "Une litote.", origin: "invented" },
    { text: "Il ne cesse de parler.", why: "« cesser » s'en passe.", origin: "invented" },
    { text: "Il est plus grand qu'il ne croit.", why: "Un « ne » explétif.", origin: "invented" },
    { text: "Il ne boit ni ne mange.", why: "« ni » suffit.", origin: "invented" },
    { text: "Nul ne sait tout.", why: "« nul » suffit.", origin: "invented" },
    { text: "Personne ne répond à la lettre.", why: "« personne » suffit.", origin: "invented" },
  ],
};
