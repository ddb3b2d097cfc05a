import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Préposition",
    description: "Un verbe, un adjectif ou un adverbe suivi d’une préposition qu’il ne prend jamais.",
    messages: { default: "« {{head}} » ne se construit pas avec « {{wrong}} »." },
  },
  en: {
    name: "Wrong preposition",
    description: "A verb, adjective or adverb with a preposition it never takes.",
    messages: { default: "“{{head}}” is not built with “{{wrong}}”." },
  },
};
