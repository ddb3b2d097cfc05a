import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Adjectif composé de nationalités",
    description: "Le premier élément d’un adjectif composé prend sa forme en -o.",
    messages: { default: "« {{wrong}} » s’écrit « {{right}} »." },
  },
  en: {
    name: "Compound of nationalities",
    description: "In a compound adjective the first nationality takes its form in -o.",
    messages: { default: "“{{wrong}}” is written “{{right}}”." },
  },
};
