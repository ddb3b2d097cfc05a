import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * "la production de lait et viande": "à", "de" and "en" are said again before each bare noun they govern (Grevisse and Goosse,
 * Le Bon Usage, § 1044; the Académie allows the omission only where the two make one idea).
 */
export const repeatedPreposition = defineCheck({
  id: "repeated-preposition",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.55,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 1; i + 3 < tokens.length; i++) {
      const preposition = tokens[i];
      const first = tokens[i + 1];
      if (!/^(?:de|d'|en)$/.test(preposition?.norm ?? "") || !preposition || !isBareNoun(first, lexicon)) continue;
      const at = isAdjective(tokens[i + 2], lexicon) ? i + 3 : i + 2;
      const joint = tokens[at];
      const second = tokens[at + 1];
      if (!joint || !/^(?:et|ou)$/.test(joint.norm) || !isBareNoun(second, lexicon)) continue;
      // "en août et septembre", "de fruits et légumes": plurals and months are said in one breath.
      if (months.test(second.norm) || (/[sx]$/.test(first.norm) && /[sx]$/.test(second.norm))) continue;
      // A noun before the preposition that could itself go on: "un verre de vin et eau" is rare, "chef de service et médecin" is not.
      if (isPerson(first) || isPerson(second)) continue;
      // "la liste des paquets en souffrance et paquets souhaités": the second noun takes up one farther back.
      if (tokens.slice(Math.max(0, i - 3), i).some(({ norm }) => norm === second.norm)) continue;
      const after = tokens[at + 2]?.norm ?? "";
      if (/^(?:de|d'|du|des)$/.test(after)) continue;
      // "de lecture et écriture seules", "d'import et export": what makes one idea is said in one breath.
      const plain = preposition.norm === "en" ? "en " : /^[aeiouyâàéèêëîïôùûœ]/.test(second.norm) ? "d'" : "de ";
      yield {
        span: { from: first.from, to: second.to },
        params: { preposition: plain.trim(), second: second.text },
        suggestions: [[...tokens.slice(i + 1, at + 1).map(({ text }) => text), `${plain}${second.text}`].join(" ")],
      };
    }
  },
});

const months = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

function isBareNoun(token: Token | undefined, lexicon: Lexicon): token is Token {
  if (!isPlain(token) || token.text.length < 4 || token.text.includes("-")) return false;
  const { noun, adjective, mayBeVerb, mayBeElse } = readNominal(token.norm, lexicon);
  return noun !== 0 && adjective === 0 && !mayBeVerb && !mayBeElse;
}

function isAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!isPlain(token)) return false;
  const { adjective, mayBeVerb, mayBeElse } = readNominal(token.norm, lexicon);
  return adjective !== 0 && !mayBeVerb && !mayBeElse;
}

/** "médecin et professeur": two titles of one person. */
const isPerson = (token: Token): boolean =>
  /(?:[a-z]eurs?|rices?|iens?|istes?|médecins?|maires?)$/.test(token.norm) &&
  !/(?:valeurs?|couleurs?|chaleurs?)$/.test(token.norm);
