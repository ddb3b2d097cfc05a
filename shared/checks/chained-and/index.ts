import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * Three adjectives chained by "et": "scientifique et technique et culturelle". French sets a comma and one "et"; the source
 * joined a pair and then added to it.
 */
export const chainedAnd = defineCheck({
  id: "chained-and",
  scope: "block",
  category: "style/awkward",
  severity: "minor",
  confidence: 0.8,
  words,
  *find({ tokens }, { lexicon }) {
    const isAdjective = (index: number): boolean => {
      const token = tokens[index];
      return (
        token?.kind === "word" &&
        lexicon
          .readings(token.norm)
          .some((reading) => reading.pos === "adjective" || reading.verbForm === "past-participle")
      );
    };
    for (let i = 0; i + 4 < tokens.length; i++) {
      if (tokens[i + 1]?.norm !== "et" || tokens[i + 3]?.norm !== "et") continue;
      if (!isAdjective(i) || !isAdjective(i + 2) || !isAdjective(i + 4)) continue;
      const [first, second, third] = [tokens[i], tokens[i + 2], tokens[i + 4]];
      if (!first || !second || !third) continue;
      yield {
        span: { from: first.from, to: third.to },
        suggestions: [`${first.text}, ${second.text} et ${third.text}`],
      };
      i += 4;
    }
  },
});
