import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Pays sans article",
    description: "Un nom de pays sans son article.",
    messages: { default: "« {{country}} » prend un article ici : « {{right}} »." },
  },
  en: {
    name: "Country without article",
    description: "A country's name without its article.",
    messages: { default: "French puts an article before “{{country}}” here: “{{right}}”." },
  },
};
