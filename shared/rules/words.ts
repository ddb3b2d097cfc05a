import type { CheckWords } from "../checks/check.ts";

interface InBoth {
  readonly fr: CheckWords;
  readonly en: CheckWords;
}

/** Words and patterns of the book's own. */
export const ownRulesWords: InBoth = {
  fr: {
    name: "Règle du livre",
    description: "Un mot ou une tournure qu'une règle de ce livre demande d'éviter.",
    messages: { default: "{{message}}", found: "« {{found}} » : une règle de ce livre demande d'y regarder." },
  },
  en: {
    name: "Rule of this book",
    description: "A word or a phrase that a rule of this book asks to avoid.",
    messages: { default: "{{message}}", found: "“{{found}}”: a rule of this book asks to look at it." },
  },
};

/** Two ways to write one thing, as the book's own rules name them. */
export const ownPairsWords: InBoth = {
  fr: {
    name: "Paire du livre",
    description: "Deux façons d'écrire une chose, qu'une règle de ce livre demande de ne pas mêler.",
    messages: { default: "{{message}}", found: "« {{found}} » : le livre écrit plutôt « {{right}} »." },
  },
  en: {
    name: "Pair of this book",
    description: "Two ways to write one thing, which a rule of this book asks not to mix.",
    messages: { default: "{{message}}", found: "“{{found}}”: the book rather writes “{{right}}”." },
  },
};
