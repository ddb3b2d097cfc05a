import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { plural, readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import type { Finding } from "../check.ts";
import { otherNumber } from "./other-number.ts";

const common = /^(?:est|a|doit|peut|fait|va|était|avait|sera|sont|ont|doivent|peuvent|font|vont|étaient|avaient)$/;

/** What the verb agrees with what it counts, and what keeps it in the singular. */
const many = /^(?:plupart|beaucoup|peu|nombre|quantité|tant|combien)$/;
const one = /^(?:chacune?|aucune?)$/;

/**
 * "La plupart des gens pense", "beaucoup de gens pense": the verb agrees with what is counted (Grevisse and Goosse, Le Bon Usage, § 431);
 * "chacun des élèves ont reçu": with "chacun". Adjectives may stand between, nothing else.
 */
export function mostOf(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const [amount, of, noun] = tokens.slice(i, i + 3);
  if (!amount || !of || !isPlain(noun) || (readNominal(noun.norm, lexicon).noun & plural) === 0) return undefined;
  const isOne = one.test(amount.norm) && of.norm === "des";
  const isMany =
    many.test(amount.norm) && (amount.norm === "plupart" ? of.norm === "des" : /^(?:de|d')$/.test(of.norm));
  // "un nombre de cas est": with an article the amount itself may be the subject; so may an object before it.
  const opens = i === 0 || /^(?:[,;:]|que|qu'|car|mais|et|la)$/.test(tokens[i - 1]?.norm ?? "");
  if (!(isOne || isMany) || !opens) return undefined;
  const wrong = isOne ? "plural" : "singular";
  for (let at = i + 3; at < i + 6; at++) {
    const verb = tokens[at];
    if (verb?.kind !== "word") return undefined;
    const readings = lexicon.readings(verb.norm);
    const finite = readings.filter(isPersonal);
    if (finite.length > 0 && (finite.length === readings.length || common.test(verb.norm))) {
      const third = finite.filter(({ person }) => person === 3);
      if (third.length === 0 || third.some(({ number }) => number !== wrong)) return undefined;
      const right = third[0] && otherNumber(verb.norm, third[0], isOne ? "singular" : "plural", lexicon);
      return {
        span: { from: verb.from, to: verb.to },
        params: { subject: `${amount.text} ${of.text}${of.norm === "d'" ? "" : " "}${noun.text}`, verb: verb.text },
        suggestions: right ? [right] : [],
      };
    }
    if (!readings.some(({ pos }) => pos === "adjective") && !/^(?:ne|n'|se|s'|en|y)$/.test(verb.norm)) return undefined;
  }
  return undefined;
}
