import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Glossaire",
    description: "Un terme que le glossaire du livre dit d’écrire autrement.",
    messages: {
      default: "Le glossaire dit « {{right}} », non « {{wrong}} ».",
      explained: "Le glossaire dit « {{right}} », non « {{wrong}} » : {{note}}",
      forbidden: "Le glossaire écarte « {{wrong}} ».",
    },
  },
  en: {
    name: "Glossary",
    description: "A term that the book's glossary wants written otherwise.",
    messages: {
      default: "The glossary says “{{right}}”, not “{{wrong}}”.",
      explained: "The glossary says “{{right}}”, not “{{wrong}}”: {{note}}",
      forbidden: "The glossary rules “{{wrong}}” out.",
    },
  },
};
