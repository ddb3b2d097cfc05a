import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Négation",
    description: "Un « ne » sans « pas ».",
    messages: { default: "« ne {{verb}} » : il manque « pas », « plus » ou « que »." },
  },
  en: {
    name: "Negation",
    description: "A “ne” without its “pas”.",
    messages: { default: "“ne {{verb}}”: “pas”, “plus” or “que” is missing." },
  },
};
