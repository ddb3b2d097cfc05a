import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Genre du titre",
    description: "Un titre d’un genre devant un prénom de l’autre.",
    messages: { default: "« {{title}} » ne va pas avec le prénom « {{name}} »." },
  },
  en: {
    name: "Gender of a title",
    description: "A title of one gender before a first name of the other.",
    messages: { default: "“{{title}}” does not go with the first name “{{name}}”." },
  },
};
