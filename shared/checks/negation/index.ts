import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

/** What completes "ne": a second half before or after the verb. */
const seconds = new Set(
  "pas plus jamais rien personne aucun aucune guère point que qu' ni nul nulle nullement nulles nuls goutte mot aucunement pratiquement plus-value autre autrement mie".split(
    " ",
  ),
);
/** Verbs that do without it in careful French: "il ne cesse de", "je ne saurais" (Grevisse and Goosse, Le Bon Usage, § 1014). */
const alone = new Set("pouvoir cesser oser savoir manquer importer daigner empêcher tenir avoir bouger".split(" "));
/** After these "ne" may mean nothing: "plus grand qu'il ne croit", "avant qu'il ne parte", "craindre qu'il ne vienne". */
const expletive = new Set("que qu' si quel quelle qui s' depuis où dont".split(" "));

/** "Il ne travaille dans cette usine.": a negation that lost its "pas". */
export const negation = defineCheck({
  id: "negation",
  scope: "block",
  category: "linguistic/grammar",
  severity: "major",
  confidence: 0.8,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences) {
      yield* doubled(tokens);
      if (!tokens.some(({ norm }) => norm === "ne" || norm === "n'")) continue;
      if (tokens.some(({ norm }) => seconds.has(norm))) continue;
      for (let i = 1; i + 1 < tokens.length; i++) {
        const token = tokens[i];
        if (!token || !/^(?:ne|n')$/.test(token.norm)) continue;
        const verb = verbAfter(tokens, i + 1, lexicon);
        if (!verb || lexicon.lemmas(verb.norm).some((lemma) => alone.has(lemma))) continue;
        if (tokens.slice(0, i).some(({ norm }) => expletive.has(norm))) continue;
        yield { span: { from: token.from, to: verb.to }, params: { verb: verb.text } };
      }
    }
  },
});

/** "ne … pas jamais", "ne connaît pas aucun": French negates once. "pas rien" and "pas personne" may stress. */
function* doubled(tokens: readonly Token[]): Generator<Finding> {
  for (let i = 2; i + 1 < tokens.length; i++) {
    const [pas, second] = tokens.slice(i, i + 2);
    if (pas?.norm !== "pas" || !second || !/^(?:jamais|aucun|aucune|nul|nulle|guère|personne|rien)$/.test(second.norm))
      continue;
    // "pas nul en calcul", "pas rien": without "ne" these are something else.
    if (!tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => /^(?:ne|n')$/.test(norm))) continue;
    if (/^(?:est|sont|était|c'est|fut)$/.test(tokens[i - 1]?.norm ?? "")) continue;
    yield {
      span: { from: pas.from, to: second.to },
      message: "doubled",
      params: { verb: second.text },
      suggestions: [second.text],
    };
  }
}

function verbAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): Token | undefined {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    if (/^(?:se|s'|me|m'|te|t'|le|la|l'|les|lui|leur|nous|vous|y|en)$/.test(token.norm)) continue;
    return lexicon.readings(token.norm).some(isPersonal) ? token : undefined;
  }
  return undefined;
}
