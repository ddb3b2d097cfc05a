import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Majuscule sans accent",
    description: "Une majuscule qui a perdu son accent.",
    messages: {
      default: "La majuscule porte son accent : « {{right}} ».",
    },
  },
  en: {
    name: "Capital without its accent",
    description: "A capital that lost its accent.",
    messages: {
      default: "The capital carries its accent: “{{right}}”.",
    },
  },
};
