import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const elides = new Set("le la de que ne se me te je jusque lorsque puisque quoique".split(" "));
const contracts: Readonly<Record<string, string>> = { "de le": "du", "de les": "des", "à le": "au", "à les": "aux" };
/** Before these French does not elide, or as one likes. */
const aspirated = /^(?:h|onz|oui|ouistiti|uhlan|ululement|un\b|ya|ye|yi|yo|yu|y$|iod|ouate|énième|1)/i;

/**
 * "de analyse" for "d'analyse", "si il" for "s'il", "de le" for "du": what elision and contraction make of two words.
 * Words in h are left alone: only a dictionary of the aspirated ones could tell.
 */
export const elision = defineCheck({
  id: "elision",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.9,
  words,
  *find({ tokens, text }, { lexicon }) {
    for (let i = 1; i < tokens.length; i++) {
      const first = tokens[i - 1];
      const second = tokens[i];
      if (first?.kind !== "word" || second?.kind !== "word" || text.slice(first.to, second.from) !== " ") continue;
      const span = { from: first.from, to: second.to };
      const contracted = contracts[`${first.norm} ${second.norm}`];
      if (contracted && isNominal(tokens[i + 1], lexicon)) {
        yield { span, message: "contraction", suggestions: [contracted] };
        continue;
      }
      if (first.norm === "si" && /^ils?$/.test(second.norm)) {
        yield { span, suggestions: [`${first.text.charAt(0)}'${second.text}`] };
        continue;
      }
      if (!elides.has(first.norm) || !/^[aeiouàâéèêëîïôùûœ]/i.test(second.text) || aspirated.test(second.norm))
        continue;
      // "le ou les fichiers", "De et À"
      if (/^(?:et|ou)$/.test(second.norm)) continue;
      // A letter, an acronym, a name cited: "le A", "de OTAN" are spoken letter by letter, and foreign.
      if (/^\p{Lu}/u.test(second.text) || second.text.length < 2 || lexicon.readings(second.norm).length === 0)
        continue;
      // "-le ami", "donne-le a": an enclitic pronoun is no article.
      if (/-$/.test(text.slice(0, first.from)) || (first.norm === "la" && second.norm === "a")) continue;
      yield { span, suggestions: [`${first.text.slice(0, -1)}'${second.text}`] };
    }
  },
});

/** "de le livre", but "à le faire", "de les voir": there the second word is a pronoun before a verb. */
function isNominal(next: Token | undefined, lexicon: Lexicon): boolean {
  if (next?.kind !== "word" || /^(?:y|en|lui|leur)$/.test(next.norm)) return false;
  const readings = lexicon.readings(next.norm);
  return (
    !readings.some(({ verbForm }) => verbForm === "infinitive") &&
    readings.some(({ pos }) => pos === "noun" || pos === "adjective")
  );
}
