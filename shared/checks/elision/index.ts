import { takesElision } from "../../text/elision.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const elides = new Set("le la de que ne se me te je jusque lorsque puisque quoique".split(" "));
const contracts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { le: "du", les: "des" },
  à: { le: "au", les: "aux" },
};
/** Little words that lose their vowel before a name too; articles stand before names for other reasons ("le Amsterdam"). */
const beforeNames = /^(?:de|que|jusque|lorsque|puisque|quoique)$/;

/**
 * "de analyse" for "d'analyse", "le histoire" for "l'histoire", "de Alexandre" for "d'Alexandre", "si il" for "s'il", "de le" for
 * "du": what elision and contraction make of two words; and "l'haricot", where there is none (Grevisse, Le bon usage, § 44–49).
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
      if (first?.kind !== "word" || second?.kind !== "word") continue;
      const span = { from: first.from, to: second.to };
      if (/^h/.test(second.text) && isElided(first, second) && !takesElision(second.text, lexicon)) {
        yield { span, message: "aspirated", params: { word: second.text }, suggestions: whole(first, second, lexicon) };
        continue;
      }
      if (text.slice(first.to, second.from) !== " ") continue;
      const contracted = contracts[first.norm]?.[second.norm];
      if (contracted && isNominal(tokens[i + 1], lexicon)) {
        yield { span, message: "contraction", suggestions: [contracted] };
        continue;
      }
      if (first.norm === "si" && /^ils?$/.test(second.norm)) {
        yield { span, suggestions: [`${first.text.charAt(0)}'${second.text}`] };
        continue;
      }
      if (!elides.has(first.norm) || !takesElision(second.text, lexicon)) continue;
      // "le ou les fichiers", "De et À"
      if (/^(?:et|ou)$/.test(second.norm)) continue;
      if (/^\p{Lu}/u.test(second.text) ? !isName(tokens, i, lexicon) : !isWord(second, lexicon)) continue;
      // "-le ami", "donne-le a": an enclitic pronoun is no article.
      if (/-$/.test(text.slice(0, first.from)) || (first.norm === "la" && second.norm === "a")) continue;
      yield { span, suggestions: [`${first.text.slice(0, -1)}'${second.text}`] };
    }
  },
});

const isElided = (first: Token, second: Token): boolean => first.to === second.from && /['’]$/.test(first.text);

/** "l'haricot" → "le haricot", "d'hauteur" → "de hauteur". Nothing for "l'" where the gender isn't known, or as a pronoun. */
function whole(first: Token, second: Token, lexicon: Lexicon): readonly string[] {
  const genders = new Set(
    lexicon.readings(second.norm).flatMap(({ pos, gender }) => (pos === "noun" && gender ? [gender] : [])),
  );
  const vowel = !/^l/i.test(first.text) ? "e" : genders.size > 1 ? "" : genders.has("feminine") ? "a" : "e";
  return vowel && (genders.size > 0 || vowel === "e") ? [`${first.text.slice(0, -1)}${vowel} ${second.text}`] : [];
}

/** In letters that French reads as a word: a letter alone, "de x", is spelled out. */
const isWord = (token: Token, lexicon: Lexicon): boolean =>
  token.text.length > 1 && lexicon.readings(token.norm).length > 0;

/**
 * "l'avis de Alexandre": a name in a French sentence. An acronym ("de OTAN") is spoken letter by letter, a word of the dictionary is a
 * title or what a button says ("le choix de Ouvrir"), and "de" after a name is a part of it ("Santiago de Estero").
 */
function isName(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 2];
  const [first, name] = [tokens[i - 1], tokens[i]];
  return (
    beforeNames.test(first?.norm ?? "") &&
    /^\p{Lu}\p{Ll}./u.test(name?.text ?? "") &&
    lexicon.readings(name?.norm ?? "").every(({ pos }) => pos === "proper-noun") &&
    before?.kind === "word" &&
    /^\p{Ll}/u.test(before.text) &&
    lexicon.readings(before.norm).length > 0
  );
}

/** "de le livre", but "à le faire", "de les voir": there the second word is a pronoun before a verb. */
function isNominal(next: Token | undefined, lexicon: Lexicon): boolean {
  if (next?.kind !== "word" || /^(?:y|en|lui|leur)$/.test(next.norm)) return false;
  const readings = lexicon.readings(next.norm);
  return (
    !readings.some(({ verbForm }) => verbForm === "infinitive") &&
    readings.some(({ pos }) => pos === "noun" || pos === "adjective")
  );
}
