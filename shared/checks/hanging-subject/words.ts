import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Sujet sans verbe",
    description: "Un sujet, un participe, puis un autre sujet qui prend le seul verbe.",
    messages: { default: "« {{subject}} » n'a pas de verbe : après le participe, la phrase change de sujet." },
  },
  en: {
    name: "Subject without a verb",
    description: "A subject, a participle, then another subject that takes the only verb.",
    messages: { default: "“{{subject}}” has no verb: behind the participle the sentence changes its subject." },
  },
};
