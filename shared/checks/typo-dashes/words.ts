import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Tirets",
    description: "Un trait d’union employé comme tiret.",
    messages: {
      default: "Tiret de la maison.",
    },
  },
  en: {
    name: "Dashes",
    description: "A hyphen used as a dash.",
    messages: {
      default: "The house’s dash.",
    },
  },
};
