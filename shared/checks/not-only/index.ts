import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const answers = new Set("mais aussi encore également même surtout puis outre ; …".split(" "));

/** "La coopération se développe non seulement avec les entreprises.": the second half is missing ("и не только с"). */
export const notOnly = defineCheck({
  id: "not-only",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.75,
  words,
  *find({ sentences }) {
    for (const [s, { tokens }] of sentences.entries())
      for (const [i, token] of tokens.entries()) {
        const next = tokens[i + 1];
        if (token.norm !== "non" || next?.norm !== "seulement") continue;
        const rest = [...tokens.slice(i + 2), ...(sentences[s + 1]?.tokens.slice(0, 6) ?? [])];
        const isAnswered = rest.some(({ norm }) => answers.has(norm));
        if (!isAnswered && rest.length > 2) yield { span: { from: token.from, to: next.to } };
      }
  },
});
