import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Mots collés",
    description: "Deux mots que rien ne sépare.",
    messages: {
      default: "Il manque une espace.",
      stop: "Il manque une espace après le signe.",
      number: "Il manque une espace après le nombre.",
      dash: "Un tiret d’incise collé aux deux mots n’est pas un trait d’union.",
    },
  },
  en: {
    name: "Glued words",
    description: "Two words with nothing between.",
    messages: {
      default: "A space is missing.",
      stop: "A space is missing after the mark.",
      number: "A space is missing after the number.",
      dash: "A dash stuck to both words is no hyphen.",
    },
  },
};
