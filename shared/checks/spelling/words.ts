import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Orthographe",
    description: "Un mot que ni le dictionnaire, ni le glossaire, ni le reste du livre ne connaît.",
    messages: { default: "« {{word}} » n'est pas au dictionnaire. Est-il bien écrit ?" },
  },
  en: {
    name: "Spelling",
    description: "A word that neither the dictionary, nor the glossary, nor the rest of the book knows.",
    messages: { default: "“{{word}}” is not in the dictionary. Is it spelt as it should be?" },
  },
};
