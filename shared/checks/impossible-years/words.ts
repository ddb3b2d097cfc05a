import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Année impossible",
    description: "Un chiffre de trop, ou une année trop lointaine.",
    messages: {
      default: "« {{year}} » ne peut pas être une année.",
      backwards: "« {{year}} » : la fin précède le début.",
    },
  },
  en: {
    name: "Impossible year",
    description: "A digit too many, or a year too far away.",
    messages: {
      default: "“{{year}}” can’t be a year.",
      backwards: "“{{year}}”: the end comes before the beginning.",
    },
  },
};
