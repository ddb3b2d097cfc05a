import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Capitale perdue",
    description: "Un nom ou un sigle en minuscules dans un texte dont la machine a effacé les capitales.",
    messages: { default: "« {{word}} » semble avoir perdu sa capitale." },
  },
  en: {
    name: "Lost capital",
    description: "A name or an acronym in lower case, in a text whose capitals the machine wiped out.",
    messages: { default: "“{{word}}” seems to have lost its capital." },
  },
};
