import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Négation",
    description: "Un « ne » sans « pas », ou deux négations pour une.",
    messages: {
      default: "« ne {{verb}} » : il manque « pas », « plus » ou « que ».",
      doubled: "« {{verb}} » nie déjà : « pas » est de trop.",
    },
  },
  en: {
    name: "Negation",
    description: "A “ne” without its “pas”, or two negations for one.",
    messages: {
      default: "“ne {{verb}}”: “pas”, “plus” or “que” is missing.",
      doubled: "“{{verb}}” negates already: “pas” is too much.",
    },
  },
};
