import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Mention écrite autrement qu'ailleurs",
    description: "Une mention qui revient dans le livre est écrite ici d'une autre façon.",
    messages: { default: "Le livre écrit d'ordinaire « {{common}} »." },
  },
  en: {
    name: "Odd form of a recurring phrase",
    description: "A phrase that recurs in the book is written another way here.",
    messages: { default: "The book usually writes “{{common}}”." },
  },
};
