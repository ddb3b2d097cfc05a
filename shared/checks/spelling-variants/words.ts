import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Graphie inégale",
    description: "Un mot ou un titre écrit de plusieurs façons dans le livre : trait d'union, capitales.",
    messages: { default: "« {{form}} » : le livre écrit aussi « {{other}} ». Choisir l'une des deux graphies." },
  },
  en: {
    name: "Uneven spelling",
    description: "A word or a title spelt in several ways in the book: hyphen, capitals.",
    messages: { default: "“{{form}}”: the book also writes “{{other}}”. Choose one of the two." },
  },
};
