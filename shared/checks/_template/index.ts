import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * One sentence on what is wrong and why machines write it: "le le palais". Name the rule's source when there is one (a grammar,
 * the Imprimerie nationale, the Académie).
 */
export const template = defineCheck({
  id: "_template",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.8,
  words,
  *find({ tokens }) {
    for (const token of tokens)
      if (token.norm === "wrongword") yield { span: token, params: { word: token.text }, suggestions: ["rightword"] };
  },
});
