import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Pairs that French has settled on although their roots are one. */
const settled = /^(?:point|mise|prise|pays|nom|part|part[ie]e?|compte|force|cours|grand|personne)/;

/**
 * A noun and its adjective from one root, side by side: "actions actives", "une production productive". The machine kept the
 * source's adjective and found the noun in its family.
 */
export const cognateDoubling = defineCheck({
  id: "cognate-doubling",
  scope: "block",
  category: "style/awkward",
  severity: "minor",
  confidence: 0.75,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 1; i < tokens.length; i++) {
      const noun = tokens[i - 1];
      const adjective = tokens[i];
      if (noun?.kind !== "word" || adjective?.kind !== "word" || noun.norm === adjective.norm) continue;
      if (
        !/^\p{Ll}/u.test(adjective.text) ||
        noun.norm.length < 5 ||
        adjective.norm.length < 5 ||
        settled.test(noun.norm)
      )
        continue;
      const shared = sharedStart(noun.norm, adjective.norm);
      if (shared < 4 || shared < Math.min(noun.norm.length, adjective.norm.length) * 0.55) continue;
      const isNoun = lexicon.readings(noun.norm).some((reading) => reading.pos === "noun");
      const other = lexicon.readings(adjective.norm);
      if (!isNoun || !other.some((reading) => reading.pos === "adjective")) continue;
      yield {
        span: { from: noun.from, to: adjective.to },
        params: { noun: noun.text, adjective: adjective.text },
        suggestions: [noun.text],
      };
    }
  },
});

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
