import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Accord dans le groupe nominal",
    description: "Un déterminant, un nom ou un adjectif qui ne s’accordent pas.",
    messages: {
      default: "« {{first}} » et « {{second}} » ne s’accordent pas.",
    },
  },
  en: {
    name: "Agreement in the noun phrase",
    description: "A determiner, a noun or an adjective that does not agree.",
    messages: {
      default: "“{{first}}” and “{{second}}” do not agree.",
    },
  },
};
