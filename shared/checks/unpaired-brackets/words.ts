import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Parenthèse sans son pair",
    description: "Une parenthèse ou un crochet ouvert et jamais fermé, ou l’inverse.",
    messages: {
      default: "« {{sign}} » n’a pas son pair dans ce paragraphe.",
    },
  },
  en: {
    name: "Unpaired bracket",
    description: "A bracket opened and never closed, or the reverse.",
    messages: {
      default: "“{{sign}}” has no partner in this paragraph.",
    },
  },
};
