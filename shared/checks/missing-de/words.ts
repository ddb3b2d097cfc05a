import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "« de » perdu",
    description: "Une quantité suivie de ce qu’elle compte sans « de ».",
    messages: { default: "« {{amount}} » se construit avec « de » : « {{right}} »." },
  },
  en: {
    name: "Lost “de”",
    description: "A quantity followed by what it counts without “de”.",
    messages: { default: "“{{amount}}” takes “de”: “{{right}}”." },
  },
};
