import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Caractères perdus",
    description: "Des caractères que la conversion a perdus ou mal lus.",
    messages: {
      default: "Des caractères se sont perdus ici : il faut l’original pour les rétablir.",
      mojibake: "Caractère mal décodé : « {{right}} ».",
    },
  },
  en: {
    name: "Lost characters",
    description: "Characters that the conversion lost or misread.",
    messages: {
      default: "Characters were lost here: the original is needed to restore them.",
      mojibake: "Character decoded wrongly: “{{right}}”.",
    },
  },
};
