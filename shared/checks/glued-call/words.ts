import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Appel de note mal placé",
    description: "Un appel de note collé entre deux mots, ou au mot suivant.",
    messages: {
      default: "L’appel est collé au mot qui suit.",
      between: "L’appel colle « {{before}} » et « {{after}} ».",
    },
  },
  en: {
    name: "Misplaced note call",
    description: "A note call stuck between two words, or to the word after it.",
    messages: {
      default: "The call is stuck to the word after it.",
      between: "The call sticks “{{before}}” and “{{after}}” together.",
    },
  },
};
