import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Accord du relatif",
    description: "Un « lequel » qui ne s’accorde avec aucun nom avant lui, un « dont » suivi d’un possessif.",
    messages: {
      default: "« {{pronoun}} » ne s’accorde avec aucun nom qui précède.",
      possessive: "« dont » dit déjà de qui : l’article suffit, sans « {{possessive}} ».",
    },
  },
  en: {
    name: "Agreement of the relative",
    description: "A “lequel” that agrees with no noun before it, a “dont” followed by a possessive.",
    messages: {
      default: "“{{pronoun}}” agrees with no noun before it.",
      possessive: "“dont” already says whose: the article is enough, not “{{possessive}}”.",
    },
  },
};
