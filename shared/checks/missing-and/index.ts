import { defineCheck } from "../check.ts";
import { pairsIn } from "./read-pair.ts";
import { words } from "./words.ts";

/**
 * Two members with a comma between them and nothing else: "le développement de l'industrie, de l'agriculture." French joins two by
 * "et" (Grevisse and Goosse, Le Bon Usage, § 267); Russian and its neighbours often leave the conjunction out. Three and more may do
 * without it.
 */
export const missingAnd = defineCheck({
  id: "missing-and",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.7,
  kinds: ["paragraph", "list-item", "quotation", "note"],
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (const { comma, head, isBare } of pairsIn(tokens, lexicon)) {
        const begins = tokens[comma];
        const opening = tokens[comma + 1];
        const noun = tokens[head];
        if (!begins || !opening || !noun) continue;
        yield {
          span: { from: begins.from, to: noun.to },
          ...(isBare ? { message: "bare", confidence: 0.65 } : { params: { preposition: opening.text } }),
        };
      }
  },
});
