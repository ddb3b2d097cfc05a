import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Guillemets",
    description: "Des guillemets qui ne sont pas ceux de la maison.",
    messages: {
      default: "Guillemets de la maison.",
    },
  },
  en: {
    name: "Quotation marks",
    description: "Quotation marks that are not the house's.",
    messages: {
      default: "The house’s quotation marks.",
    },
  },
};
