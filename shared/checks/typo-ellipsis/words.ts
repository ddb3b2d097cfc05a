import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Points de suspension",
    description: "Trois points au lieu du signe de la maison.",
    messages: {
      default: "Points de suspension de la maison.",
    },
  },
  en: {
    name: "Ellipsis",
    description: "Three dots instead of the house's sign.",
    messages: {
      default: "The house’s ellipsis.",
    },
  },
};
