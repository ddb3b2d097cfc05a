import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Resté en anglais",
    description: "Un nom, un titre ou un bout de phrase que la machine n'a pas traduit.",
    messages: { default: "« {{text}} » est resté en anglais.", sentence: "Cette phrase est restée en anglais." },
  },
  en: {
    name: "Left in English",
    description: "A name, a title or part of a sentence that the machine did not translate.",
    messages: { default: "“{{text}}” was left in English.", sentence: "This sentence was left in English." },
  },
};
