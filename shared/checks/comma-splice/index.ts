import { isPersonal, mayBePersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNounPhrase } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
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
      yield* spliced(tokens, lexicon);
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

/**
 * ", chacune d'elles aura un jardin": a quantity of what stands before, with a verb of its own. "Chacune ayant un jardin" or "dont
 * chacune" would be right; so is a main clause after "si" or "quand".
 */
function* spliced(tokens: readonly Token[], lexicon: Lexicon): Generator<Finding> {
  if (tokens.slice(0, 2).some(({ norm }) => joints.test(norm) && norm !== "à" && norm !== "et")) return;
  for (const [i, comma] of tokens.entries()) {
    if (comma.text !== "," || i < 4 || !quantities.test(tokens[i + 1]?.norm ?? "")) continue;
    if (!/^(?:d'|de|des?)$/.test(tokens[i + 2]?.norm ?? "")) continue;
    const at = tokens[i + 3]?.norm === "entre" ? i + 4 : i + 3;
    const verb = tokens[at + 1];
    if (!/^(?:eux|elles)$/.test(tokens[at]?.norm ?? "") || verb?.kind !== "word") continue;
    if (
      !mayBePersonal(lexicon, verb, tokens[at]) ||
      !tokens.slice(0, i).some((one, k) => mayBePersonal(lexicon, one, tokens[k - 1]))
    )
      continue;
    yield { span: { from: comma.from, to: verb.to }, confidence: 0.75 };
  }
}

const quantities = /^(?:chacune?|aucune?|certaine?s|quelques-une?s|plusieurs|deux|trois|quatre)$/;

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
