import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Paragraphe répété",
    description: "Un paragraphe qui se trouve déjà dans le livre, mot pour mot ou presque.",
    messages: { default: "Ce paragraphe se trouve déjà dans le livre : « {{start}} »" },
  },
  en: {
    name: "Repeated paragraph",
    description: "A paragraph that already stands in the book, word for word or nearly.",
    messages: { default: "This paragraph already stands in the book: “{{start}}”" },
  },
};
