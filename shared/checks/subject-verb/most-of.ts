import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { plural, readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import type { Finding } from "../check.ts";
import { otherNumber } from "./other-number.ts";

const common = /^(?:est|a|doit|peut|fait|va|était|avait|sera)$/;

/**
 * "La plupart des gens pense": the verb agrees with what "la plupart" counts (Grevisse and Goosse, Le Bon Usage, § 431). Adjectives may stand
 * between, nothing else.
 */
export function mostOf(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const noun = tokens[i + 2];
  if (tokens[i]?.norm !== "plupart" || tokens[i + 1]?.norm !== "des" || !isPlain(noun)) return undefined;
  if ((readNominal(noun.norm, lexicon).noun & plural) === 0) return undefined;
  for (let at = i + 3; at < i + 6; at++) {
    const verb = tokens[at];
    if (verb?.kind !== "word") return undefined;
    const readings = lexicon.readings(verb.norm);
    const finite = readings.filter(isPersonal);
    if (finite.length > 0 && (finite.length === readings.length || common.test(verb.norm))) {
      const third = finite.filter(({ person }) => person === 3);
      if (third.length === 0 || third.some(({ number }) => number !== "singular")) return undefined;
      const right = third[0] && otherNumber(verb.norm, third[0], "plural", lexicon);
      return {
        span: { from: verb.from, to: verb.to },
        params: { subject: `la plupart des ${noun.text}`, verb: verb.text },
        suggestions: right ? [right] : [],
      };
    }
    if (!readings.some(({ pos }) => pos === "adjective") && !/^(?:ne|n'|se|s'|en|y)$/.test(verb.norm)) return undefined;
  }
  return undefined;
}
