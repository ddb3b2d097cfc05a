import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Virgule entre deux phrases",
    description: "Deux propositions principales qu’une virgule seule sépare.",
    messages: { default: "Deux phrases entières séparées par une virgule : « et », un point-virgule ou un point." },
  },
  en: {
    name: "Comma between two sentences",
    description: "Two main clauses with a comma alone between them.",
    messages: { default: "Two whole sentences with a comma between: “et”, a semicolon or a full stop." },
  },
};
