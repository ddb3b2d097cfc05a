import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Apostrophes",
    description: "Des apostrophes qui ne sont pas celles de la maison.",
    messages: {
      default: "Apostrophe de la maison.",
    },
  },
  en: {
    name: "Apostrophes",
    description: "Apostrophes that are not the house's.",
    messages: {
      default: "The house’s apostrophe.",
    },
  },
};
