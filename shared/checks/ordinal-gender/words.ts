import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Genre d'une série",
    description: "« Le premier… La seconde… » : une même série change de genre.",
    messages: { default: "Les phrases voisines comptent les mêmes choses dans l'autre genre : « {{right}} » ?" },
  },
  en: {
    name: "Gender of a series",
    description: "“Le premier… La seconde…”: one series changes its gender.",
    messages: { default: "The neighbouring sentences count the same things in the other gender: “{{right}}”?" },
  },
};
