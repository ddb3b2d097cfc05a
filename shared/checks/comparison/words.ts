import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Comparaison",
    description: "Une comparaison ou un superlatif construits autrement qu’en français.",
    messages: {
      default: "Le français dit « {{right}} ».",
      superlative: "Un superlatif répète l’article : « {{right}} ».",
      several: "Un parmi plusieurs : « {{right}} », au pluriel.",
    },
  },
  en: {
    name: "Comparison",
    description: "A comparison or a superlative built as another language does.",
    messages: {
      default: "French says “{{right}}”.",
      superlative: "A superlative repeats the article: “{{right}}”.",
      several: "One of several: “{{right}}”, in the plural.",
    },
  },
};
