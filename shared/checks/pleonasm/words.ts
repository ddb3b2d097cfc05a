import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Pléonasme",
    description: "Deux mots qui disent la même chose.",
    messages: {
      default: "« {{phrase}} » dit deux fois la même chose.",
    },
  },
  en: {
    name: "Pleonasm",
    description: "Two words that say the same thing.",
    messages: {
      default: "“{{phrase}}” says the same thing twice.",
    },
  },
};
