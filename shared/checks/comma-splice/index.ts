import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNounPhrase } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const auxiliaries = new Set(
  "est sont a ont fut furent sera seront était étaient avait avaient peut peuvent doit doivent".split(" "),
);
const joints =
  /^(?:et|ou|ni|mais|car|donc|or|que|qu'|si|s'|comme|quand|lorsqu?e?'?|puisqu?e?'?|qui|dont|où|plus|moins|tant|autant|à|peu|soit|aussi|ainsi|encore|lequel|laquelle|quel|quelle)$/;

/**
 * Two main clauses with a comma alone between them: "La ferme vend du lait, la ville achète du pain." Russian writes them so; a
 * French book takes "et", a semicolon or a full stop (Drillon, Traité de la ponctuation française).
 */
export const commaSplice = defineCheck({
  id: "comma-splice",
  scope: "block",
  category: "linguistic/punctuation",
  severity: "minor",
  confidence: 0.6,
  kinds: ["paragraph"],
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences) {
      const commas = tokens.flatMap((token, i) => (token.text === "," ? [i] : []));
      const comma = commas[0];
      if (commas.length !== 1 || comma === undefined || tokens.at(-1)?.text !== ".") continue;
      if (comma < 5 || tokens.length - comma < 6) continue;
      if (
        tokens
          .slice(0, -1)
          .some(({ kind, norm }, i) => (kind === "mark" && i !== comma) || kind === "url" || joints.test(norm))
      )
        continue;
      const first = subjectAndVerb(tokens, 0, comma, lexicon);
      const second = subjectAndVerb(tokens, comma + 1, tokens.length - 1, lexicon);
      const begins = tokens[comma];
      const subject = tokens[comma + 1];
      const noun = tokens[comma + 2];
      if (!first || !second || !begins || !subject || !noun) continue;
      yield { span: { from: begins.from, to: noun.to } };
    }
  },
});

/** A clause that begins with its subject and has one verb. */
function subjectAndVerb(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const isPronoun = /^(?:il|elle|ils|elles|on|nous|cela|celui-ci|celle-ci)$/.test(tokens[from]?.norm ?? "");
  const phrase = isPronoun ? undefined : readNounPhrase(tokens, from, lexicon, true);
  if (!isPronoun && !phrase && tokens[from]?.norm !== "l'") return false;
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    const norm = tokens[i]?.norm ?? "";
    const readings = lexicon.readings(norm);
    if (auxiliaries.has(norm) || (readings.length > 0 && readings.every(isPersonal))) verbs++;
  }
  return verbs === 1;
}
