import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Préposition à répéter",
    description: "« de lait et viande » : « de » et « en » se répètent devant chaque nom.",
    messages: { default: "« {{preposition}} » se répète devant « {{second}} »." },
  },
  en: {
    name: "Preposition to repeat",
    description: "“de lait et viande”: “de” and “en” are said again before each noun.",
    messages: { default: "“{{preposition}}” is said again before “{{second}}”." },
  },
};
