import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Tiret à la place d'un verbe",
    description: "Un tiret devant un montant, comme en russe, où il tient lieu de verbe.",
    messages: {
      default: "Le tiret tient lieu de verbe en russe ; en français : « de », « soit » ou « est de » {{amount}}.",
    },
  },
  en: {
    name: "A dash for a verb",
    description: "A dash before an amount, as in Russian, where it stands for a verb.",
    messages: { default: "In Russian the dash stands for a verb; French says “de”, “soit” or “est de” {{amount}}." },
  },
};
