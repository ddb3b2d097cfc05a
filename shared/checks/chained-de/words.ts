import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Cascade de « de »",
    description: "Quatre compléments en « de » à la file.",
    messages: {
      default: "{{count}} « de » à la file : la chaîne est lourde.",
    },
  },
  en: {
    name: "Chain of “de”",
    description: "Four complements with “de” in a row.",
    messages: {
      default: "{{count}} “de” in a row: the chain is heavy.",
    },
  },
};
