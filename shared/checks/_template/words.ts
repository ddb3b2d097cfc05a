import type { CheckWords } from "../check.ts";

export const words: { fr: CheckWords; en: CheckWords } = {
  fr: {
    name: "Nom court",
    description: "Ce que le contrôle cherche, en une phrase.",
    messages: { default: "« {{word}} » : pourquoi c’est suspect, et quoi faire." },
  },
  en: {
    name: "Short name",
    description: "What the check looks for, in one sentence.",
    messages: { default: "“{{word}}”: why it is suspect, and what to do." },
  },
};
