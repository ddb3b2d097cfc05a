import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "« à » à répéter",
    description: "« grâce aux écoles et les hôpitaux » : le second complément a perdu « à ».",
    messages: { default: "« à » se répète : « {{right}} »." },
  },
  en: {
    name: "“à” to repeat",
    description: "“grâce aux écoles et les hôpitaux”: the second complement lost its “à”.",
    messages: { default: "“à” is said again: “{{right}}”." },
  },
};
