import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Complément sans phrase",
    description: "Une phrase qui n’est qu’un complément de but, sans verbe principal.",
    messages: { default: "Il manque un verbe principal à cette phrase : elle n’est qu’un complément." },
  },
  en: {
    name: "Phrase without a main verb",
    description: "A sentence that is only a complement of purpose, without a main verb.",
    messages: { default: "This sentence has no main verb: it is only a complement." },
  },
};
