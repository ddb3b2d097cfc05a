import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Propositions soudées",
    description: "Deux verbes conjugués sans rien qui joigne leurs propositions.",
    messages: { default: "« {{first}} » et « {{second}} » : rien ne joint ces deux propositions." },
  },
  en: {
    name: "Fused clauses",
    description: "Two conjugated verbs with nothing that joins their clauses.",
    messages: { default: "“{{first}}” and “{{second}}”: nothing joins these two clauses." },
  },
};
