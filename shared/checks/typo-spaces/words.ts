import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Espaces",
    description: "Des espaces qui ne sont pas celles de la maison devant les signes doubles.",
    messages: {
      default: "Espace de la maison.",
    },
  },
  en: {
    name: "Spaces",
    description: "Spaces that are not the house's before double marks.",
    messages: {
      default: "The house’s space.",
    },
  },
};
