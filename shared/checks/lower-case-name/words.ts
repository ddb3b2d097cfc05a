import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Nom sans majuscule",
    description: "Un nom propre qui a perdu sa majuscule.",
    messages: {
      default: "Un nom propre prend la majuscule : « {{right}} ».",
    },
  },
  en: {
    name: "Name without a capital",
    description: "A name that lost its capital.",
    messages: {
      default: "A name takes a capital: “{{right}}”.",
    },
  },
};
