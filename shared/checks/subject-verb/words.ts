import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Accord avec le sujet",
    description: "Un verbe, un participe ou un attribut qui ne s’accorde pas avec son sujet.",
    messages: { default: "« {{verb}} » ne s’accorde pas avec « {{subject}} »." },
  },
  en: {
    name: "Agreement with the subject",
    description: "A verb, a participle or an attribute that does not agree with its subject.",
    messages: { default: "“{{verb}}” does not agree with “{{subject}}”." },
  },
};
