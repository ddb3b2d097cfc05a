import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Monsieur Anna Petrova ouvre la séance.",
      quotes: ["Monsieur Anna"],
      why: "Un prénom de femme.",
      origin: "invented",
    },
    {
      text: "La directrice Vladimir Ivanov a signé.",
      quotes: ["directrice Vladimir"],
      why: "Un prénom d'homme.",
      origin: "invented",
    },
    { text: "Mme John Smith est élue.", quotes: ["Mme John"], why: "Un prénom d'homme.", origin: "invented" },
    {
      text: "Le président Svetlana Orlova a parlé.",
      quotes: ["président Svetlana"],
      why: "Un prénom de femme.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Madame Anna Petrova ouvre la séance.", why: "Accord juste.", origin: "invented" },
    { text: "Mme Paul a signé.", why: "Un nom de famille.", origin: "invented" },
    { text: "Le président Camille Durand.", why: "Un prénom des deux genres.", origin: "invented" },
    { text: "Le père Marie.", why: "Un prêtre.", origin: "invented" },
    { text: "Monsieur Vladimir Ivanov.", why: "Accord juste.", origin: "invented" },
  ],
};
