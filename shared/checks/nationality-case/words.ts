import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Capitale des nationalités",
    description: "La majuscule d'un peuple, la minuscule de son adjectif et de sa langue.",
    messages: {
      default: "Nom de peuple : majuscule ; adjectif et langue : minuscule.",
      people: "Un nom de peuple prend la majuscule : « {{before}} {{right}} ».",
      adjective: "Un adjectif de nationalité prend la minuscule : « {{before}} {{right}} ».",
      language: "Un nom de langue prend la minuscule : « {{right}} ».",
    },
  },
  en: {
    name: "Capitals of nationalities",
    description: "The capital of a people, the small letter of its adjective and its language.",
    messages: {
      default: "A people takes a capital; its adjective and its language a small letter.",
      people: "The name of a people takes a capital: “{{before}} {{right}}”.",
      adjective: "An adjective of nationality takes a small letter: “{{before}} {{right}}”.",
      language: "The name of a language takes a small letter: “{{right}}”.",
    },
  },
};
