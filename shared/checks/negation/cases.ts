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
  ],
  right: [
    { text: "Il ne cesse de parler.", why: "« cesser » s'en passe.", origin: "invented" },
    { text: "Il est plus grand qu'il ne croit.", why: "Un « ne » explétif.", origin: "invented" },
    { text: "Il ne boit ni ne mange.", why: "« ni » suffit.", origin: "invented" },
    { text: "Nul ne sait tout.", why: "« nul » suffit.", origin: "invented" },
    { text: "Personne ne répond à la lettre.", why: "« personne » suffit.", origin: "invented" },
  ],
};
