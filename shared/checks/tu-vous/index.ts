import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * One reader called "tu" and "vous" in one sentence: "Tu ouvres le menu, vous verrez la liste." Languages with one word for both
 * leave the choice to the machine, which makes it anew every time. Speech is left alone, where several people may be spoken to.
 */
export const tuVous = defineCheck({
  id: "tu-vous",
  scope: "block",
  category: "style/inconsistent",
  severity: "minor",
  confidence: 0.65,
  kinds: ["paragraph", "list-item"],
  words,
  *find({ sentences, text }, { lexicon }) {
    if (/[«»“”"—–]/.test(text)) return;
    for (const { tokens } of sentences) {
      const tu = subjectOf(tokens, "tu", "singular", lexicon);
      const vous = subjectOf(tokens, "vous", "plural", lexicon);
      if (!tu || !vous) continue;
      const second = tu.from < vous.from ? vous : tu;
      yield { span: second, params: { other: second === vous ? "tu" : "vous" } };
    }
  },
});

/** "tu" or "vous" before a verb of its person. */
function subjectOf(
  tokens: readonly Token[],
  pronoun: string,
  number: "singular" | "plural",
  lexicon: Lexicon,
): { readonly from: number; readonly to: number } | undefined {
  for (const [i, token] of tokens.entries()) {
    const verb = tokens[i + 1];
    if (token.norm !== pronoun || verb?.kind !== "word") continue;
    const isOwn = lexicon
      .readings(verb.norm)
      .some((one) => one.pos === "verb" && one.person === 2 && one.number === number && one.verbForm !== "imperative");
    if (isOwn) return { from: token.from, to: verb.to };
  }
  return undefined;
}
