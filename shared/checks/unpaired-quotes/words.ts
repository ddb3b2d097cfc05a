import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Guillemet sans son pair",
    description: "Une citation ouverte et jamais fermée, ou fermée sans être ouverte.",
    messages: {
      default: "Guillemet sans son pair.",
      closing: "La citation ouverte à « {{opening}} » n’est pas fermée : sans doute ici.",
      opening: "Guillemet fermant sans ouvrant : où la citation commence-t-elle ?",
    },
  },
  en: {
    name: "Unpaired quotation mark",
    description: "A quotation opened and never closed, or closed and never opened.",
    messages: {
      default: "Quotation mark without its partner.",
      closing: "The quotation opened at “{{opening}}” is not closed: probably here.",
      opening: "A closing mark without an opening one: where does the quotation begin?",
    },
  },
};
