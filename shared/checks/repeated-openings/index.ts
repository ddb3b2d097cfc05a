import type { Sentence } from "../../text/sentences.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const opening = ({ tokens }: Sentence): string | undefined => {
  const [first, second] = tokens;
  return first?.kind === "word" && second?.kind === "word" ? `${first.norm} ${second.norm}` : undefined;
};

/** Three sentences in a row that begin with the same two words. Off until switched on: anaphora is a figure too. */
export const repeatedOpenings = defineCheck({
  id: "repeated-openings",
  scope: "block",
  category: "style/awkward",
  severity: "minor",
  confidence: 0.6,
  optional: true,
  kinds: ["paragraph"],
  words,
  *find({ sentences, text }) {
    for (const [index, sentence] of sentences.entries()) {
      const here = opening(sentence);
      const [before, earlier] = [sentences[index - 1], sentences[index - 2]];
      if (!here || !before || !earlier || opening(before) !== here || opening(earlier) !== here) continue;
      const to = sentence.tokens[1]?.to ?? sentence.to;
      yield { span: { from: sentence.from, to }, params: { opening: text.slice(sentence.from, to) } };
    }
  },
});
