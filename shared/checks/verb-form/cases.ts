import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "L'usine a développer ses ventes.",
      quotes: ["a développer"],
      fixed: "L'usine a développé ses ventes.",
      why: "Le participe après « avoir ».",
      origin: "invented",
    },
    {
      text: "Il peut développé la région.",
      quotes: ["peut développé"],
      fixed: "Il peut développer la région.",
      why: "L'infinitif après « pouvoir ».",
      origin: "invented",
    },
    {
      text: "Le plan doit amélioré les routes.",
      quotes: ["doit amélioré"],
      fixed: "Le plan doit améliorer les routes.",
      why: "L'infinitif après « devoir ».",
      origin: "invented",
    },
    {
      text: "Ils sont venus pour améliore la route.",
      quotes: ["pour améliore"],
      fixed: "Ils sont venus pour améliorer la route.",
      why: "L'infinitif après « pour ».",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il a pu développer la région.", why: "Infinitif après un participe.", origin: "invented" },
    { text: "Il doit être développé.", why: "L'infinitif est là.", origin: "invented" },
    { text: "Sans accompagnement, pour adulte accompagné.", why: "Des noms et leurs adjectifs.", origin: "invented" },
    { text: "Il a beaucoup à dire.", why: "« à » sépare.", origin: "invented" },
    { text: "Le travail qu'il doit le fatigue.", why: "Un pronom et un verbe conjugué.", origin: "invented" },
  ],
};
