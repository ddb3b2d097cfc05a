import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** French doubles these for good: "vous vous taisez", "nous nous levons", "ha ha". */
const doubledForGood = new Set([
  "vous",
  "nous",
  "ha",
  "ah",
  "hé",
  "ho",
  "oh",
  "là",
  "si",
  "non",
  "oui",
  "très",
  "bla",
  "cha",
  "tut",
  "chut",
  "pom",
  "hi",
]);

/** The same word twice running, with nothing but white space between: "le le", "sur sur". */
export const repeatedWord = defineCheck({
  id: "repeated-word",
  scope: "block",
  category: "linguistic/duplication",
  severity: "minor",
  confidence: 0.95,
  words,
  *find({ tokens, text }) {
    for (let i = 1; i < tokens.length; i++) {
      const first = tokens[i - 1];
      const second = tokens[i];
      if (first?.kind !== "word" || second?.kind !== "word" || first.norm !== second.norm) continue;
      if (doubledForGood.has(first.norm) || !/^\s+$/.test(text.slice(first.to, second.from))) continue;
      // Two names in a row, as in "Walla Walla", and reduplicated titles: both capitals.
      if (/^\p{Lu}/u.test(second.text)) continue;
      yield {
        span: { from: first.from, to: second.to },
        params: { word: first.text },
        suggestions: [first.text],
      };
    }
  },
});
