import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Nom écrit de plusieurs façons",
    description: "Le même nom propre est transcrit de plusieurs façons dans le livre.",
    messages: { default: "« {{form}} » : le livre écrit aussi « {{other}} ». Est-ce le même nom ?" },
  },
  en: {
    name: "Name spelt in several ways",
    description: "The same proper name is transliterated in several ways in the book.",
    messages: { default: "“{{form}}”: the book also writes “{{other}}”. Is it the same name?" },
  },
};
