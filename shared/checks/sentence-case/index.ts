import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Words that begin a sentence more often than anything else, and that no abbreviation is followed by at random. */
const starters = new Set(
  "il elle ils elles on nous je le la les l' un une ce cet cette ces c' cela ceci notre nos leurs dans pour lorsque toutefois cependant ainsi enfin puis ensuite néanmoins".split(
    " ",
  ),
);
/** Words of four letters and more that are abbreviations before a full stop. */
const shortened = new Set("chap trad coll édit suiv prof univ dept ibid boul téléph".split(" "));

/** A sentence that begins in lower case after a full stop: "révisé. nous avons comparé". */
export const sentenceCase = defineCheck({
  id: "sentence-case",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens, text }, { spelling }) {
    for (const [index, stop] of tokens.entries()) {
      const word = tokens[index + 1];
      const before = tokens[index - 1];
      if (stop.text !== "." || !word || !before || before.to !== stop.from) continue;
      if (!starters.has(word.norm) || !/^\p{Ll}/u.test(word.text) || !/^\s+$/.test(text.slice(stop.to, word.from)))
        continue;
      // A word before the stop that no dictionary knows may be an abbreviation or the name of a file.
      const isWord =
        before.kind === "word" && before.text.length >= 4 && !shortened.has(before.norm) && spelling.knows(before.text);
      if (!isWord && before.text !== ")") continue;
      const capital = word.text.charAt(0).toUpperCase() + word.text.slice(1);
      yield { span: { from: stop.from, to: word.to }, suggestions: [`. ${capital}`, `, ${word.text}`] };
    }
  },
});
