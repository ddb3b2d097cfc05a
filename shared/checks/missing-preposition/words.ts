import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Préposition manquante",
    description: "Un verbe ou une locution qui a perdu sa préposition.",
    messages: { default: "« {{head}} » demande « {{right}} » devant ce qui suit." },
  },
  en: {
    name: "Missing preposition",
    description: "A verb or a set phrase that lost its preposition.",
    messages: { default: "“{{head}}” wants “{{right}}” before what follows." },
  },
};
