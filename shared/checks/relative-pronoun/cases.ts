import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "L'homme qui je connais est parti.",
      quotes: ["qui je"],
      fixed: "L'homme que je connais est parti.",
      why: "L'objet.",
      origin: "invented",
    },
    {
      text: "Les usines que produisent du lait ferment.",
      quotes: ["que produisent"],
      fixed: "Les usines qui produisent du lait ferment.",
      why: "Le sujet.",
      origin: "invented",
    },
    {
      text: "La femme que travaille ici est venue.",
      quotes: ["que travaille"],
      fixed: "La femme qui travaille ici est venue.",
      why: "Un verbe sans objet.",
      origin: "invented",
    },
    {
      text: "Le livre dont j'en ai parlé est bleu.",
      quotes: ["dont j'en"],
      why: "Deux fois « de ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Le livre que lit l'enfant est bleu.", why: "Le sujet est derrière le verbe.", origin: "invented" },
    { text: "L'ami à qui il parle est parti.", why: "Après une préposition.", origin: "invented" },
    { text: "Je sais qui il est.", why: "Une question indirecte.", origin: "invented" },
    {
      text: "Les fleurs que vendent des enfants sont belles.",
      why: "Le sujet est derrière le verbe.",
      origin: "invented",
    },
    { text: "La ville dont il vient est loin.", why: "Construction juste.", origin: "invented" },
    { text: "Il faut que travaille celui qui a faim.", why: "« que » n'est pas un relatif.", origin: "invented" },
  ],
};
