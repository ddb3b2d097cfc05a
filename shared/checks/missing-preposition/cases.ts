import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il refuse comprendre la lettre.",
      quotes: ["refuse comprendre"],
      fixed: "Il refuse de comprendre la lettre.",
      why: "refuser de",
      origin: "invented",
    },
    {
      text: "Le maire a promis construire une école.",
      quotes: ["promis construire"],
      fixed: "Le maire a promis de construire une école.",
      why: "promettre de",
      origin: "invented",
    },
    {
      text: "Cela permettra créer des emplois.",
      quotes: ["permettra créer"],
      fixed: "Cela permettra de créer des emplois.",
      why: "permettre de",
      origin: "invented",
    },
    { text: "Grâce l'aide de la ville, tout va bien.", quotes: ["Grâce l'"], why: "grâce à", origin: "invented" },
    { text: "En raison le froid, il reste.", quotes: ["raison le"], why: "en raison de", origin: "invented" },
    {
      text: "Nous avons besoin le soutien de tous.",
      quotes: ["besoin le"],
      why: "avoir besoin de",
      origin: "invented",
    },
    { text: "Il s'agit la maison du maire.", quotes: ["agit la"], why: "s'agir de", origin: "invented" },
  ],
  right: [
    { text: "Il essaie de comprendre.", why: "Construction juste.", origin: "invented" },
    { text: "La grâce l'a touché.", why: "Un nom et son verbe.", origin: "invented" },
    { text: "Il s'agit le plus souvent d'erreurs.", why: "Un adverbe.", origin: "invented" },
    { text: "Il compte partir et espère revenir.", why: "Des verbes sans préposition.", origin: "invented" },
    { text: "Au cours du mois, il écrit.", why: "Construction juste.", origin: "invented" },
    { text: "Il a cessé, aimer ne suffit pas.", why: "Une virgule les sépare.", origin: "invented" },
    { text: "Face aux murs, il rit.", why: "Construction juste.", origin: "invented" },
  ],
};
