import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Sigle étranger",
    description: "Un sigle ou une forme de société d'une autre langue, que le français écrit autrement.",
    messages: {
      default: "« {{acronym}} » est un sigle étranger : le français écrit « {{write}} ».",
      legalForm:
        "« {{acronym}} » est une forme de société étrangère : le français écrit « {{write}} », ou l'expression entière.",
    },
  },
  en: {
    name: "Foreign acronym",
    description: "An acronym or a company's legal form in another language that French writes otherwise.",
    messages: {
      default: "“{{acronym}}” is a foreign acronym: French writes “{{write}}”.",
      legalForm: "“{{acronym}}” is a foreign legal form: French writes “{{write}}”, or the words in full.",
    },
  },
};
