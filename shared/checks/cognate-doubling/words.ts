import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Nom et adjectif de même racine",
    description: "Un nom suivi d’un adjectif de sa famille.",
    messages: {
      default: "« {{noun}} {{adjective}} » dit deux fois la même chose.",
      again: "« {{noun}} » revient dans le même groupe.",
    },
  },
  en: {
    name: "Noun and adjective of one root",
    description: "A noun followed by an adjective of its own family.",
    messages: {
      default: "“{{noun}} {{adjective}}” says the same thing twice.",
      again: "“{{noun}}” comes back in the same phrase.",
    },
  },
};
