import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Tiret collé",
    description: "Un tiret qui a perdu ses espaces et passe pour un trait d'union.",
    messages: { default: "Ce trait d'union est un tiret : « {{right}} »." },
  },
  en: {
    name: "Dash without spaces",
    description: "A dash that lost its spaces and looks like a hyphen.",
    messages: { default: "This hyphen is a dash: “{{right}}”." },
  },
};
