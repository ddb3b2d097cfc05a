import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Coordination doublée",
    description: "Le même mot des deux côtés d’un « et ».",
    messages: {
      default: "« {{word}} » est coordonné avec lui-même : la machine a rendu deux mots par un seul.",
    },
  },
  en: {
    name: "Doubled coordination",
    description: "The same word on both sides of an “and”.",
    messages: {
      default: "“{{word}}” is coordinated with itself: the machine gave one word for two.",
    },
  },
};
