import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Énumération rompue",
    description: "Une énumération qui passe du verbe au nom, ou du nom au verbe.",
    messages: { default: "L'énumération change de construction : « {{first}} », puis « {{second}} »." },
  },
  en: {
    name: "Broken enumeration",
    description: "An enumeration that goes from verbs to nouns, or the other way.",
    messages: { default: "The enumeration changes its construction: “{{first}}”, then “{{second}}”." },
  },
};
