import type { CheckWords } from "../checks/check.ts";
import type { GrammarCheckerId } from "./grammar-match.ts";

/** Their messages come in French as they are. */
export const grammarWords: Readonly<Record<"fr" | "en", Readonly<Record<GrammarCheckerId, CheckWords>>>> = {
  fr: {
    grammalecte: {
      name: "Grammalecte",
      description: "Ce que signale le correcteur Grammalecte installé sur cette machine.",
      messages: { default: "{{message}}" },
    },
    languagetool: {
      name: "LanguageTool",
      description: "Ce que signale le serveur LanguageTool que vous avez choisi.",
      messages: { default: "{{message}}" },
    },
  },
  en: {
    grammalecte: {
      name: "Grammalecte",
      description: "What the Grammalecte checker on this machine says.",
      messages: { default: "{{message}}" },
    },
    languagetool: {
      name: "LanguageTool",
      description: "What the LanguageTool server of your choice says.",
      messages: { default: "{{message}}" },
    },
  },
};
