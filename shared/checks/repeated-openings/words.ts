import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Débuts de phrase répétés",
    description: "Des phrases voisines qui commencent par les mêmes mots.",
    messages: {
      default: "Trois phrases de suite commencent par « {{opening}} ».",
    },
  },
  en: {
    name: "Repeated openings",
    description: "Neighbouring sentences that begin with the same words.",
    messages: {
      default: "Three sentences in a row begin with “{{opening}}”.",
    },
  },
};
