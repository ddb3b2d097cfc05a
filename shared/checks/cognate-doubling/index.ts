import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
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
    yield* takenUpAgain(tokens, lexicon);
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

const determiners = new Set(["le", "la", "l'", "les", "un", "une"]);

/** "la récolte et le battage des récoltes": a noun coordinated with another that governs the same noun. */
function* takenUpAgain(tokens: readonly Token[], lexicon: Lexicon): Generator<Finding> {
  for (let i = 1; i + 5 < tokens.length; i++) {
    const [noun, and, article, , link, again] = tokens.slice(i, i + 6);
    if (noun?.kind !== "word" || noun.norm.length < 4 || and?.norm !== "et" || again?.kind !== "word") continue;
    if (!determiners.has(tokens[i - 1]?.norm ?? "") || !determiners.has(article?.norm ?? "")) continue;
    if (link?.norm !== "des" && link?.norm !== "du") continue;
    const isNoun = lexicon.readings(noun.norm).some(({ pos }) => pos === "noun");
    if (!isNoun || !lexicon.lemmas(again.norm).some((lemma) => lexicon.lemmas(noun.norm).includes(lemma))) continue;
    const first = tokens[i - 1] ?? noun;
    yield { span: { from: first.from, to: again.to }, message: "again", params: { noun: noun.text } };
  }
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
