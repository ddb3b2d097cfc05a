import { defineCheck } from "../check.ts";
import { pairs } from "./pairs.ts";
import { words } from "./words.ts";

const after = new Map<string, RegExp>();
for (const { verb, pattern } of pairs)
  if (verb) after.set(verb, new RegExp(`^ (?:${pattern})(?![\\p{L}\\p{N}])`, "iu"));
const phrases = pairs.flatMap(({ verb, pattern, enough }) =>
  verb ? [] : [{ pattern: new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"), enough }],
);

/** Two words that say the same: "prévoir à l'avance", "nouvelles approches novatrices". */
export const pleonasm = defineCheck({
  id: "pleonasm",
  scope: "block",
  category: "style/awkward",
  severity: "minor",
  confidence: 0.8,
  words,
  *find({ text, tokens }, { lexicon }) {
    for (const token of tokens) {
      if (token.kind !== "word") continue;
      const verb = lexicon.readings(token.norm).find(({ pos, lemma }) => pos === "verb" && after.has(lemma))?.lemma;
      const tail = verb && after.get(verb)?.exec(text.slice(token.to, token.to + 40))?.[0];
      if (!tail) continue;
      const span = { from: token.from, to: token.to + tail.length };
      yield { span, params: { phrase: text.slice(span.from, span.to) }, suggestions: [token.text] };
    }
    for (const { pattern, enough } of phrases)
      for (const match of text.matchAll(pattern)) {
        const span = { from: match.index, to: match.index + match[0].length };
        const right = enough?.replace("$1", match[1] ?? "") ?? "";
        const isCapital = /^\p{Lu}/u.test(match[0]);
        const suggestion = isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
        yield { span, params: { phrase: match[0] }, suggestions: [suggestion] };
      }
  },
});
