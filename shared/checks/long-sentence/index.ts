import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Plain-language guides begin to warn at thirty words; past sixty no reader follows. */
const most = 60;

/** A sentence of more than sixty words that nothing cuts. Off until switched on: an author may want it so. */
export const longSentence = defineCheck({
  id: "long-sentence",
  scope: "block",
  category: "style/awkward",
  severity: "minor",
  confidence: 0.6,
  optional: true,
  kinds: ["paragraph", "list-item"],
  words,
  *find({ sentences }) {
    for (const { from, to, tokens } of sentences) {
      const count = tokens.filter(({ kind }) => kind === "word").length;
      if (count <= most || tokens.some(({ text }) => text === ";" || text === ":")) continue;
      yield { span: { from, to }, params: { words: count } };
    }
  },
});
