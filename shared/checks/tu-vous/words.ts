import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Tu et vous",
    description: "Le même lecteur tutoyé et vouvoyé dans une phrase.",
    messages: { default: "La phrase dit aussi « {{other}} » : tutoyer ou vouvoyer, l'un des deux." },
  },
  en: {
    name: "Tu and vous",
    description: "One reader called both “tu” and “vous” in a sentence.",
    messages: { default: "The sentence says “{{other}}” too: one of the two forms of address." },
  },
};
