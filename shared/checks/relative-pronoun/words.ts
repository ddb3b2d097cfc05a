import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Pronom relatif",
    description: "« Qui » pour « que », « que » pour « qui », « dont… en ».",
    messages: {
      default: "La relative demande « {{right}} ».",
      twice: "« dont » dit déjà « en » : l'un des deux est de trop.",
    },
  },
  en: {
    name: "Relative pronoun",
    description: "“Qui” for “que”, “que” for “qui”, “dont… en”.",
    messages: {
      default: "The clause wants “{{right}}”.",
      twice: "“dont” says “en” already: one of the two is too much.",
    },
  },
};
