import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "« et » enchaînés",
    description: "Trois adjectifs liés par deux « et ».",
    messages: {
      default: "Une virgule, puis un seul « et ».",
    },
  },
  en: {
    name: "Chained “and”",
    description: "Three adjectives joined by two “et”.",
    messages: {
      default: "A comma, then one “et”.",
    },
  },
};
