import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Point après une citation",
    description: "Un point resté dans une phrase qui continue après la citation.",
    messages: {
      default: "Le point coupe une phrase qui continue par « {{word}} ».",
    },
  },
  en: {
    name: "Full stop after a quotation",
    description: "A full stop left inside a sentence that goes on after the quotation.",
    messages: {
      default: "The full stop cuts a sentence that goes on with “{{word}}”.",
    },
  },
};
