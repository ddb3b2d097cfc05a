import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Phrase très longue",
    description: "Une phrase de plus de soixante mots.",
    messages: {
      default: "{{words}} mots : la phrase gagnerait à être coupée.",
    },
  },
  en: {
    name: "Very long sentence",
    description: "A sentence of more than sixty words.",
    messages: {
      default: "{{words}} words: the sentence would gain from being cut.",
    },
  },
};
