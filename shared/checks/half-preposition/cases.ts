import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Il survit grâce aux dons et les prêts.",
      quotes: ["et les prêts"],
      fixed: "Il survit grâce aux dons et aux prêts.",
      why: "« à » se répète.",
      origin: "invented",
    },
    {
      text: "C'est lié à la guerre et la famine.",
      quotes: ["et la famine"],
      fixed: "C'est lié à la guerre et à la famine.",
      why: "« à » se répète.",
      origin: "invented",
    },
    {
      text: "Une loi consacrée au logement et le transport.",
      quotes: ["et le transport"],
      fixed: "Une loi consacrée au logement et au transport.",
      why: "« à » se répète.",
      origin: "invented",
    },
    {
      text: "Elle tient bon face à la crise et l'exil.",
      quotes: ["et l'exil"],
      fixed: "Elle tient bon face à la crise et à l'exil.",
      why: "« à » se répète.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il survit grâce aux dons et aux prêts.", why: "« à » est répété.", origin: "invented" },
    { text: "Il survit grâce aux dons et les prêts l'aident.", why: "Une autre proposition.", origin: "invented" },
    { text: "Il parle au maire et la nuit tombe.", why: "Une autre proposition.", origin: "invented" },
    { text: "Elle lit la lettre et le livre.", why: "Deux objets.", origin: "invented" },
    { text: "Il tient à la vie et le dit.", why: "Un verbe.", origin: "invented" },
  ],
};
