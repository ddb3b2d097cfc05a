import type { CheckCases } from "../check.ts";

/** At least four wrong and five right ones, several from other texts than the sample. The right ones are what nearly fooled it. */
export const cases: CheckCases = {
  wrong: [
    {
      text: "Un wrongword ici.",
      quotes: ["wrongword"],
      fixed: "Un rightword ici.",
      why: "Pourquoi c’est faux.",
      origin: "invented",
    },
  ],
  right: [{ text: "Un mot juste.", why: "Pourquoi on le laisse.", origin: "invented" }],
};
