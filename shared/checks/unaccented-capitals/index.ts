import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const accents: Readonly<Record<string, readonly string[]>> = {
  E: ["É", "Ê", "È"],
  A: ["À", "Â"],
  I: ["Î"],
  O: ["Ô"],
  C: ["Ç"],
  U: ["Û"],
};

/**
 * A capital without its accent: "Etat", "A cet égard". French capitals carry their accents (Académie française; Imprimerie
 * nationale). A word is flagged when only the accented spelling exists: "Etat" (no "etat", but "état").
 */
export const unaccentedCapitals = defineCheck({
  id: "unaccented-capitals",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens, sentences }, { spelling }) {
    const starts = new Set(sentences.map((sentence) => sentence.tokens.find((token) => token.kind !== "mark")?.from));
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "word") continue;
      const first = token.text.charAt(0);
      const rest = token.text.slice(1);
      if (token.text === "A") {
        const next = tokens[index + 1];
        // "A. Dupont" is an initial, "A-t-il" a verb, "vitamine A" a letter; "A été" at a start is seldom French.
        if (
          starts.has(token.from) &&
          next?.kind === "word" &&
          !/^(?:été|eu|fait|dit|pu|dû)$/.test(next.norm) &&
          next.text !== next.text.toUpperCase()
        )
          yield { span: { from: token.from, to: next.to }, params: { right: "À" }, suggestions: [`À ${next.text}`] };
        continue;
      }
      if (rest === "" || !/^[\p{Ll}'’-]+$/u.test(rest) || !accents[first]) continue;
      if (spelling.knows(first.toLowerCase() + rest)) continue;
      const right = accents[first].find((accented) => spelling.knows(accented.toLowerCase() + rest));
      // A name of its own ("Edgar") is known with its capital.
      if (right && !(spelling.knows(token.text) && !spelling.knows(right + rest)))
        yield { span: token, params: { right: right + rest }, suggestions: [right + rest] };
    }
  },
});
