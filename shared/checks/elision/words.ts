import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Élision et contraction",
    description: "Deux mots que le français contracte ou élide.",
    messages: {
      default: "Élision manquante.",
      contraction: "Ces deux mots n’en font qu’un.",
      aspirated: "Le h de « {{word}} » est aspiré : pas d’élision.",
    },
  },
  en: {
    name: "Elision and contraction",
    description: "Two words that French runs together.",
    messages: {
      default: "An elision is missing.",
      contraction: "These two words make one.",
      aspirated: "The h of “{{word}}” is aspirated: no elision.",
    },
  },
};
