import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Durée et délai",
    description: "« Pendant dix ans » où un résultat compté demande « en dix ans ».",
    messages: {
      default: "Un résultat s'obtient dans un délai : « {{right}} » ; « pendant » dit combien une chose dure.",
    },
  },
  en: {
    name: "Duration and delay",
    description: "“Pendant dix ans” where a counted result wants “en dix ans”.",
    messages: { default: "A result is reached within a time: “{{right}}”; “pendant” says how long something lasts." },
  },
};
