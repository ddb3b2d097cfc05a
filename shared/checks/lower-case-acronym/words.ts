import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Sigle en minuscules",
    description: "Un sigle que la machine a mis en minuscules.",
    messages: {
      default: "« {{acronym}} » est un sigle : {{right}}.",
      roman: "Un chiffre romain s’écrit en capitales.",
    },
  },
  en: {
    name: "Acronym in lower case",
    description: "An acronym that the machine put in lower case.",
    messages: {
      default: "“{{acronym}}” is an acronym: {{right}}.",
      roman: "Roman numerals take capitals.",
    },
  },
};
