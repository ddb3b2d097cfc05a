import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Phrase sans verbe",
    description: "Une longue phrase dont aucun verbe conjugué n'est le principal.",
    messages: {
      default: "Cette phrase n'a pas de verbe principal : il s'est perdu, ou un point la coupe de la précédente.",
    },
  },
  en: {
    name: "Sentence without a verb",
    description: "A long sentence none of whose conjugated verbs is the main one.",
    messages: {
      default: "This sentence has no main verb: it got lost, or a full stop cuts the sentence off from the one before.",
    },
  },
};
