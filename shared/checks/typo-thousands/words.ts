import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Espaces des milliers",
    description: "Des milliers que sépare une espace sécable.",
    messages: {
      default: "Espace des milliers de la maison.",
    },
  },
  en: {
    name: "Thousands spaces",
    description: "Thousands parted by a breaking space.",
    messages: {
      default: "The house’s thousands space.",
    },
  },
};
