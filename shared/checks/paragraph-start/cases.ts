import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "ensuite il ferma la porte et descendit l’escalier.",
      quotes: ["ensuite il"],
      why: "Minuscule en tête.",
      origin: "invented",
    },
    {
      text: "le livre que vous tenez entre vos mains a été publié à Paris.",
      quotes: ["le livre"],
      why: "La phrase après la formule d’appel.",
      origin: "sample",
    },
    {
      text: "mais la nuit tombait déjà sur la ville endormie.",
      quotes: ["mais la"],
      why: "Minuscule en tête.",
      origin: "invented",
    },
    {
      text: "quand il revint, tout avait changé dans la maison.",
      quotes: ["quand il"],
      why: "Minuscule en tête.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "dh_make peut proposer un modèle de fichier à remplir par l'auteur.",
      why: "Le nom d'un programme.",
      origin: "other text",
    },
    { text: "Ensuite il ferma la porte.", why: "Majuscule.", origin: "invented" },
    { text: "Le livre que vous tenez a été publié.", why: "Majuscule.", origin: "invented" },
    {
      text: "d’Artagnan entra dans la salle où tous attendaient.",
      why: "Un nom garde sa minuscule.",
      origin: "other text",
    },
    { text: "premier point", why: "Ligne courte.", origin: "invented" },
    { text: "« et puis » fut tout ce qu’il répondit ce soir-là.", why: "Commence par un signe.", origin: "invented" },
  ],
};
