import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "« et » manquant",
    description: "Deux compléments séparés par une seule virgule, sans « et ».",
    messages: { default: "Deux compléments en « {{preposition}} » : le français les joint par « et »." },
  },
  en: {
    name: "Missing “et”",
    description: "Two complements with only a comma between them.",
    messages: { default: "Two complements with “{{preposition}}”: French joins them by “et”." },
  },
};
