import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Espace après une élision",
    description: "Une espace entre l’apostrophe et le mot élidé.",
    messages: {
      default: "Pas d’espace après l’apostrophe.",
    },
  },
  en: {
    name: "Space after an elision",
    description: "A space between the apostrophe and the word.",
    messages: {
      default: "No space after the apostrophe.",
    },
  },
};
