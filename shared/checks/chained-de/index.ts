import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const links = new Set(["de", "du", "des", "d'"]);
const determiners = new Set([
  "la",
  "l'",
  "les",
  "le",
  "ce",
  "cette",
  "ces",
  "son",
  "sa",
  "ses",
  "leur",
  "leurs",
  "notre",
]);
const least = 4;

/** "la question du développement de la coopération des régions de la Russie": one noun hung on another, four times. */
export const chainedDe = defineCheck({
  id: "chained-de",
  scope: "block",
  category: "style/awkward",
  severity: "minor",
  confidence: 0.6,
  optional: true,
  words,
  *find({ tokens }) {
    for (let i = 0; i < tokens.length; i++) {
      const first = tokens[i];
      if (first?.kind !== "word" || links.has(first.norm)) continue;
      let at = i;
      let count = 0;
      while (links.has(tokens[at + 1]?.norm ?? "")) {
        const noun = determiners.has(tokens[at + 2]?.norm ?? "") ? at + 3 : at + 2;
        if (tokens[noun]?.kind !== "word") break;
        at = noun;
        count++;
      }
      const last = tokens[at];
      if (count >= least && last) yield { span: { from: first.from, to: last.to }, params: { count } };
      if (count > 0) i = at - 1;
    }
  },
});
