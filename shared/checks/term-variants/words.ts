import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Deux mots pour une chose",
    description: "L'adjectif d'un même pays ou d'une même ville est formé de deux façons dans le livre.",
    messages: { default: "« {{form}} » : le livre dit plus souvent « {{other}} »." },
  },
  en: {
    name: "Two words for one thing",
    description: "The adjective of one country or town is formed in two ways in the book.",
    messages: { default: "“{{form}}”: the book more often says “{{other}}”." },
  },
};
