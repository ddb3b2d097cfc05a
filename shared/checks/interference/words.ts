import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Langue source qui transparaît",
    description: "Un tour que la machine a calqué sur la langue de départ.",
    messages: {
      default: "« {{found}} » : {{whyFr}}",
      advice: "« {{found}} » : {{whyFr}} On écrit plutôt « {{right}} ».",
    },
  },
  en: {
    name: "Source language showing through",
    description: "A turn of phrase that the machine copied from the source language.",
    messages: {
      default: "“{{found}}”: {{whyEn}}",
      advice: "“{{found}}”: {{whyEn}} Rather write “{{right}}”.",
    },
  },
};
