import { defineCheck } from "../check.ts";
import { pairs } from "./pairs.ts";
import { words } from "./words.ts";

const after = new Map<string, RegExp>();
for (const { verb, pattern } of pairs)
  if (verb) after.set(verb, new RegExp(`^ (?:${pattern})(?![\\p{L}\\p{N}])`, "iu"));
const phrases = pairs.filter(({ verb }) => !verb);
/** Any of the phrases: one pass over a text, and only then which. */
const any = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${phrases.map(({ pattern }) => pattern.replace(/\((?!\?)/g, "(?:")).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);
const each = phrases.map(({ pattern, enough }) => ({ pattern: new RegExp(`^(?:${pattern})$`, "iu"), enough }));

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
    for (const match of text.matchAll(any)) {
      const phrase = each.find(({ pattern }) => pattern.test(match[0]));
      const right = phrase?.enough?.replace("$1", phrase.pattern.exec(match[0])?.[1] ?? "") ?? "";
      const isCapital = /^\p{Lu}/u.test(match[0]);
      const suggestion = isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
      const span = { from: match.index, to: match.index + match[0].length };
      yield { span, params: { phrase: match[0] }, suggestions: [suggestion] };
    }
  },
});
