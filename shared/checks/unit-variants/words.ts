import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Unité écrite autrement",
    description: "Une unité ou une monnaie écrite une fois autrement que dans le reste du livre.",
    messages: { default: "« {{form}} » : le livre écrit presque toujours « {{other}} »." },
  },
  en: {
    name: "Unit written otherwise",
    description: "A unit or currency written otherwise than in the rest of the book.",
    messages: { default: "“{{form}}”: the book nearly always writes “{{other}}”." },
  },
};
