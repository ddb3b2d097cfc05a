import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "« et » manquant",
    description: "Deux compléments ou deux sujets séparés par une seule virgule, sans « et ».",
    messages: {
      default: "Deux compléments en « {{preposition}} » : le français les joint par « et ».",
      bare: "Deux termes et une seule virgule entre eux : le français les joint par « et ».",
    },
  },
  en: {
    name: "Missing “et”",
    description: "Two complements or two subjects with only a comma between them.",
    messages: {
      default: "Two complements with “{{preposition}}”: French joins them by “et”.",
      bare: "Two things with only a comma between them: French joins them by “et”.",
    },
  },
};
