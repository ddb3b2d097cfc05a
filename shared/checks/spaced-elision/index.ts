import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** "l' oxygène": the tokens of a machine's text were joined with a space after the elision. */
const spaced =
  /(?<![\p{L}\p{N}'’])((?:[cdjlmnst]|qu|lorsqu|puisqu|quoiqu|jusqu)['’])[ \u00a0\u202f]+([aeiouyhàâäéèêëîïôöùûüœæ][\p{L}-]*)/giu;

/** A space between an elided word's apostrophe and the word it leans on. */
export const spacedElision = defineCheck({
  id: "spaced-elision",
  scope: "block",
  category: "linguistic/textual-conventions",
  severity: "minor",
  confidence: 0.8,
  words,
  *find({ text }) {
    for (const match of text.matchAll(spaced)) {
      const [whole, elided = "", word = ""] = match;
      // "le code 'd' ou": the apostrophe closes a quotation.
      if (/['’‘]$/.test(text.slice(0, match.index))) continue;
      yield { span: { from: match.index, to: match.index + whole.length }, suggestions: [elided + word] };
    }
  },
});
