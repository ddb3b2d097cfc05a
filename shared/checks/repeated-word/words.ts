import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Mot répété",
    description: "Le même mot deux fois de suite.",
    messages: { default: "« {{word}} » est écrit deux fois de suite." },
  },
  en: {
    name: "Repeated word",
    description: "The same word twice in a row.",
    messages: { default: "“{{word}}” is written twice in a row." },
  },
};
