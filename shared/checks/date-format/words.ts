import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Écriture des dates",
    description: "Une date écrite comme dans une autre langue.",
    messages: {
      default: "En français, la date s’écrit « {{right}} ».",
      first: "Le premier du mois s’écrit « 1er ».",
    },
  },
  en: {
    name: "Date format",
    description: "A date written as another language does.",
    messages: {
      default: "French writes this date “{{right}}”.",
      first: "French writes the first of the month “1er”.",
    },
  },
};
