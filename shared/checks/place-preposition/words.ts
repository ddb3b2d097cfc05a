import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Préposition de pays",
    description: "Un pays avec l’article ou la préposition d’un autre genre.",
    messages: { default: "« {{wrong}} » : on dit « {{right}} »." },
  },
  en: {
    name: "Country preposition",
    description: "A country with the article or preposition of another gender.",
    messages: { default: "“{{wrong}}”: French says “{{right}}”." },
  },
};
