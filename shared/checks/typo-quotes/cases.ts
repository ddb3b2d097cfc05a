import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: 'Il dit "oui" et sort.',
      quotes: ['"', '"'],
      fixed: "Il dit « oui » et sort.",
      why: "Guillemets droits.",
      origin: "invented",
    },
    {
      text: 'Il évoque " la paix " sans fin.',
      quotes: ['" ', ' "'],
      fixed: "Il évoque « la paix » sans fin.",
      why: "Espaces simples à l’intérieur.",
      origin: "sample",
    },
    {
      text: "Elle répond « non » à tous.",
      quotes: ["« ", " »"],
      fixed: "Elle répond « non » à tous.",
      why: "Espaces sécables.",
      origin: "other text",
    },
    {
      text: "Il lit “Le Rouge” ce soir.",
      quotes: ["“", "”"],
      fixed: "Il lit « Le Rouge » ce soir.",
      why: "Guillemets anglais au premier rang.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il dit « oui ».", why: "Déjà en place.", origin: "invented" },
    { text: 'Il dit "oui et sort.', why: "Une marque seule : un signalement, pas une retouche.", origin: "invented" },
    { text: "« Il dit “oui” », répète-t-elle.", why: "Second rang.", origin: "other text" },
    { text: 'Une planche de 12" de long.', why: "Des pouces.", origin: "invented" },
    { text: 'Rien entre guillemets : "".', why: "Aucune citation entre les deux marques.", origin: "invented" },
  ],
};
