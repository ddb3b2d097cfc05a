import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { genderOf, type Mask, numberOf, readNominal } from "../../text/syntax/agreement-mask.ts";
import { formOfAvoir } from "../../text/syntax/auxiliaries.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

const adverbs = /^(?:pas|plus|jamais|déjà|aussi|toujours|bien|également|souvent|encore|enfin|tous|tout|ensemble)$/;
/** Anything that may be an object set before the verb, or make the clause a question. */
const objects =
  /^(?:les|la|l'|le|que|qu'|me|m'|te|t'|se|s'|nous|vous|en|combien|quel|quelle|quels|quelles|lesquels|lesquelles|laquelle|lequel)$/;
/** Before an infinitive, or by themselves, these never agree. */
const invariable = new Set(
  "faire laisser pouvoir devoir vouloir falloir coûter valoir peser durer courir être avoir savoir oser".split(" "),
);
const subjects = /^(?:je|j'|tu|il|elle|on|ils|elles)$/;

/**
 * The participle after "avoir" agrees with an object before it, and with nothing else: "ils ont vendus leur maison", "les lettres qu'il a
 * écrit" (Grevisse and Goosse, Le Bon Usage, §§ 941–957).
 */
export const participleAgreement = defineCheck({
  id: "participle-agreement",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 1; i + 1 < tokens.length; i++) {
        const auxiliary = tokens[i];
        if (!auxiliary || !formOfAvoir.test(auxiliary.norm)) continue;
        let at = i + 1;
        while (adverbs.test(tokens[at]?.norm ?? "")) at++;
        const finding = withoutObject(tokens, i, at, lexicon) ?? behindQue(tokens, i, at, lexicon);
        if (finding) yield finding;
      }
  },
});

/** The participle's form, when the word can be nothing else. */
function participle(
  token: Token | undefined,
  lexicon: Lexicon,
): { readonly lemma: string; readonly mask: Mask } | undefined {
  if (!isPlain(token)) return undefined;
  const readings = lexicon.readings(token.norm);
  const own = readings.filter(({ verbForm }) => verbForm === "past-participle");
  const lemma = own[0]?.lemma;
  if (
    lemma === undefined ||
    invariable.has(lemma) ||
    readings.some(({ pos }) => pos === "adverb" || pos === "preposition")
  )
    return undefined;
  return { lemma, mask: readNominal(token.norm, lexicon).adjective };
}

/** "ont vendus leur maison": plural or feminine, with no object anywhere before it in its clause. */
function withoutObject(tokens: readonly Token[], auxiliary: number, at: number, lexicon: Lexicon): Finding | undefined {
  const word = tokens[at];
  const own = participle(word, lexicon);
  if (!word || !own || (own.mask & 1) !== 0 || own.mask === 0) return undefined;
  for (let i = auxiliary - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || /^[.;:!?]$/.test(token.text)) break;
    if (isObject(tokens, i, auxiliary)) return undefined;
  }
  const right = lexicon.inflect(own.lemma, "verb", "masculine", "singular");
  if (!right || right === word.norm) return undefined;
  return { span: { from: word.from, to: word.to }, params: { right }, suggestions: [right] };
}

/** "les" and "nous" are objects right before the verb or another pronoun; "que", "combien" and "quel" wherever they stand. */
function isObject(tokens: readonly Token[], i: number, auxiliary: number): boolean {
  const norm = tokens[i]?.norm ?? "";
  if (!objects.test(norm)) return false;
  if (!/^(?:les|la|l'|le|nous|vous|en)$/.test(norm)) return true;
  if (i === auxiliary - 1) return !(/^(?:nous|vous)$/.test(norm) && /^av/.test(tokens[auxiliary]?.norm ?? ""));
  return i === auxiliary - 2 && /^(?:lui|leur|y|en|ai|nous|vous|ne|n')$/.test(tokens[i + 1]?.norm ?? "");
}

/** "les lettres qu'il a écrit": the object is the noun before "que". */
function behindQue(tokens: readonly Token[], auxiliary: number, at: number, lexicon: Lexicon): Finding | undefined {
  const [noun, que, subject] = tokens.slice(auxiliary - 3, auxiliary);
  const word = tokens[at];
  const own = participle(word, lexicon);
  if (!isPlain(noun) || !word || !own || !/^(?:que|qu')$/.test(que?.norm ?? "") || !subjects.test(subject?.norm ?? ""))
    return undefined;
  const { noun: mask, adjective, mayBeElse, mayBeVerb } = readNominal(noun.norm, lexicon);
  const article = tokens[auxiliary - 4]?.norm ?? "";
  if (mask === 0 || adjective !== 0 || mayBeElse || mayBeVerb || (mask & own.mask) !== 0) return undefined;
  if (!/^(?:la|les|une|des|cette|ces|sa|ses|ma|mes|leurs|l')$/.test(article)) return undefined;
  // "les gens qu'il a vu partir", "la ville qu'il a dit aimer": what follows may be the object.
  const next = tokens[at + 1];
  const after = lexicon.readings(next?.norm ?? "");
  if (after.some(({ verbForm }) => verbForm === "infinitive") || /^(?:que|qu'|de|d'|à|être)$/.test(next?.norm ?? ""))
    return undefined;
  if (
    !lexicon
      .readings(word.norm)
      .every(
        (one) => one.verbForm === "past-participle" || one.pos === "adjective" || one.pos === "noun" || isPersonal(one),
      )
  )
    return undefined;
  const gender = genderOf(mask);
  const number = numberOf(mask);
  const right = number === "both" || gender === "both" ? undefined : lexicon.inflect(own.lemma, "verb", gender, number);
  if (!right || right === word.norm) return undefined;
  return {
    span: { from: word.from, to: word.to },
    message: "object",
    params: { noun: noun.text, right },
    suggestions: [right],
  };
}
