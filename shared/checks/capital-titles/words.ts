import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Majuscule de trop",
    description: "Une majuscule que le français ne met pas.",
    messages: {
      default: "Minuscule en français.",
      title: "Un titre dans le texte prend la minuscule.",
      calendar: "Les mois et les jours prennent la minuscule.",
      english: "Majuscules à l’anglaise : la seconde est de trop.",
    },
  },
  en: {
    name: "Capital too many",
    description: "A capital that French does not set.",
    messages: {
      default: "Lower case in French.",
      title: "A title in running text takes a small letter.",
      calendar: "Months and days take a small letter.",
      english: "Capitals in the English manner: the second is one too many.",
    },
  },
};
