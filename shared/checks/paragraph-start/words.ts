import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Début de paragraphe",
    description: "Un paragraphe qui commence en minuscule.",
    messages: {
      default: "Un paragraphe commence par une majuscule.",
    },
  },
  en: {
    name: "Start of a paragraph",
    description: "A paragraph that begins in lower case.",
    messages: {
      default: "A paragraph begins with a capital.",
    },
  },
};
