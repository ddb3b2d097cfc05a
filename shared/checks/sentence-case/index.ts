import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Abbreviations of four letters and more that the dictionary takes for words. */
const shortened = new Set("bibl bull chap coll édit ibid pers phot prof suppl trad univ vers vols".split(" "));

/** A sentence that begins in lower case after a full stop: "révisé. nous avons comparé". */
export const sentenceCase = defineCheck({
  id: "sentence-case",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens, text }, { spelling, lexicon }) {
    for (const [index, stop] of tokens.entries()) {
      const word = tokens[index + 1];
      const before = tokens[index - 1];
      if (stop.text !== "." || !word || !before || before.to !== stop.from) continue;
      if (!/^\p{Ll}/u.test(word.text) || !/^\s+$/.test(text.slice(stop.to, word.from))) continue;
      if (!spelling.knows(word.text) || mayBeProgram(word, lexicon)) continue;
      // A word before the stop that no dictionary knows may be an abbreviation or the name of a file.
      const isWord =
        before.kind === "word" && before.text.length >= 4 && !shortened.has(before.norm) && spelling.knows(before.text);
      if (!isWord && before.text !== ")") continue;
      const capital = word.text.charAt(0).toUpperCase() + word.text.slice(1);
      yield { span: { from: stop.from, to: word.to }, suggestions: [`. ${capital}`, `, ${word.text}`] };
    }
  },
});

/** "aptitude installe les paquets": programs begin a sentence in lower case, without an article. */
const mayBeProgram = ({ text, norm }: Token, lexicon: Lexicon): boolean =>
  text.includes("-") || lexicon.readings(norm).every(({ pos }) => pos === "noun");
