import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Passage répété",
    description: "Une suite de mots ou une phrase entière écrite deux fois.",
    messages: {
      default: "Cette suite de mots est écrite deux fois de suite.",
      sentence: "Cette phrase se trouve déjà un peu plus haut.",
    },
  },
  en: {
    name: "Repeated passage",
    description: "A run of words or a whole sentence written twice.",
    messages: {
      default: "This run of words is written twice in a row.",
      sentence: "This sentence already stands a little above.",
    },
  },
};
