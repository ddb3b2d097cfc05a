import type { Lexicon } from "../../text/lexicon.ts";
import {
  anything,
  genderOf,
  type Mask,
  type Nominal,
  numberOf,
  plural,
  readNominal,
  singular,
} from "../../text/syntax/agreement-mask.ts";
import { isPlain, type NounPhrase, nounsBefore, readNounPhrase } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

/**
 * A determiner, the adjectives before the noun, the noun and what qualifies it after it, when they can't agree: "les cellule",
 * "une grand maison", "une étude transversal", "les mesures adoptée". Every reading of each word must disagree, and after a
 * preposition every noun before it too, for the adjective may belong to any.
 */
export const agreement = defineCheck({
  id: "agreement",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.82,
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 0; i + 1 < tokens.length; i++) {
      const all = wholeOf(tokens, i, lexicon);
      if (all) yield all;
      const phrase = readNounPhrase(tokens, i, lexicon);
      if (phrase) {
        const inside = insidePhrase(tokens, phrase, lexicon);
        if (inside) yield inside;
        else yield* afterNoun(tokens, phrase.head, phrase.mask, isComplement(tokens, phrase), lexicon);
        i = phrase.head;
        continue;
      }
      // "de mesure économiques": a bare noun after its preposition.
      const noun = tokens[i + 1];
      if (!/^(?:de|d'|en|par|sans)$/.test(tokens[i]?.norm ?? "") || !isPlain(noun)) continue;
      // "elles sont en effet transmises": an adverb between "être" and its participle.
      if (/^(?:est|sont|était|étaient|être|été|serez|sera|seront|a|ont|soit|soient)$/.test(tokens[i - 1]?.norm ?? ""))
        continue;
      const bare = readNominal(noun.norm, lexicon);
      if (bare.noun === 0 || bare.adjective !== 0 || bare.mayBeElse) continue;
      yield* afterNoun(tokens, i + 1, bare.noun, true, lexicon);
    }
  },
});

/** "tout les enfants", "toute les filles": "tout" agrees like its noun. "Tout les oppose" has a verb there. */
function wholeOf(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const [all, determiner, noun] = tokens.slice(i, i + 3);
  if (!all || !determiner || !/^(?:tout|toute)$/.test(all.norm) || !isPlain(noun)) return undefined;
  if (!/^(?:les|ces|ses|mes|tes|nos|vos|leurs)$/.test(determiner.norm)) return undefined;
  const { noun: mask, mayBeVerb, mayBeElse } = readNominal(noun.norm, lexicon);
  if ((mask & plural) === 0 || mayBeVerb || mayBeElse) return undefined;
  const right = genderOf(mask) === "feminine" ? "toutes" : "tous";
  const fitted = /^\p{Lu}/u.test(all.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return {
    span: { from: all.from, to: determiner.to },
    params: { first: all.text, second: noun.text },
    suggestions: [`${fitted} ${determiner.text}`],
  };
}

/** Determiner, adjectives and noun: the first pair that can't agree. */
function insidePhrase(tokens: readonly Token[], phrase: NounPhrase, lexicon: Lexicon): Finding | undefined {
  if (phrase.mask !== 0) return undefined;
  const { determiner, noun, head } = phrase;
  const first = tokens[phrase.start];
  const last = tokens[head];
  if (!first || !last) return undefined;
  const isSingular = (determiner.mask & plural) === 0;
  // "les premier et second livres", "les nom et prénom", "un à deux ans"
  if (noun.adjective !== 0 && (noun.adjective & determiner.mask) !== 0) return undefined;
  if ((noun.adjective !== 0 || !isSingular) && /^(?:et|ou|,|à)$/.test(tokens[head + 1]?.norm ?? "")) return undefined;
  // "la fois", "le pays": the singular may end like a plural.
  if (isSingular && phrase.adjectives.length === 0 && /[sxz]$/.test(last.norm)) return undefined;
  // "un des", "le deux": a date, a number in letters.
  if (
    /^(?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|quinze|vingt|trente|quarante|cinquante)$/.test(first.norm)
  ) {
    if (
      /^(?:vers|à|le|les?|cent|mille|pour|sur|numéro|page|article|chapitre)$/.test(tokens[phrase.start - 1]?.norm ?? "")
    )
      return undefined;
  }
  const wrong = phrase.adjectives.find((at) => {
    const adjective = readNominal(tokens[at]?.norm ?? "", lexicon);
    return (adjective.adjective & determiner.mask & noun.noun) === 0 && (determiner.mask & noun.noun) !== 0;
  });
  if (wrong !== undefined) {
    const adjective = tokens[wrong];
    const right = adjective && inflected(adjective.norm, determiner.mask & noun.noun, lexicon);
    if (!adjective) return undefined;
    return {
      span: { from: adjective.from, to: last.to },
      params: { first: adjective.text, second: last.text },
      suggestions:
        right === undefined ? [] : [[right, ...tokens.slice(wrong + 1, head + 1).map(({ text }) => text)].join(" ")],
    };
  }
  const model = noun.readings.find(({ pos }) => pos === "noun");
  const number = numberOf(determiner.mask);
  const right = model && lexicon.inflect(model.lemma, "noun", model.gender ?? "masculine", number);
  const isNumber = (noun.noun & (number === "plural" ? plural : singular)) === 0;
  const between = tokens.slice(phrase.start, head).map(({ text }) => text);
  return {
    span: { from: first.from, to: last.to },
    params: { first: first.text, second: last.text },
    suggestions: isNumber && right && right !== last.norm ? [[...between, right].join(" ")] : [],
  };
}

/** Past participles that stand before their noun unchanged, adjectives that are adverbs too, colours named after things. */
const invariable = new Set(
  "excepté compris vu passé joint inclus attendu supposé donné mis ôté approuvé lu haut bas fort cher clair court droit net juste fin ferme dur bon mauvais frais chaud possible marron orange crème bordeaux standard bio chic cool super extra sympa maximum minimum kaki live mini maxi pilote type clé phare".split(
    " ",
  ),
);
const adverbs = new Set(
  "très plus moins trop assez bien mal non peu aussi si souvent toujours encore déjà jamais".split(" "),
);

/** The adjectives and participles right after a noun. `isComplement`: they may belong to a noun farther back. */
function* afterNoun(
  tokens: readonly Token[],
  head: number,
  mask: Mask,
  isComplement: boolean,
  lexicon: Lexicon,
): Generator<Finding> {
  let at = head + 1;
  while (adverbs.has(tokens[at]?.norm ?? "") || /^\p{Ll}{3,}ment$/u.test(tokens[at]?.text ?? "")) at++;
  const noun = tokens[head];
  const adjective = tokens[at];
  if (!noun || !isPlain(adjective) || at > head + 3 || invariable.has(adjective.norm)) return;
  const nominal = readNominal(adjective.norm, lexicon);
  if (!qualifies(adjective.norm, nominal) || (nominal.adjective & mask) !== 0) return;
  // "les valeurs minimale et maximale": one for each.
  const next = tokens[at + 1]?.norm ?? "";
  if ((nominal.adjective & plural) === 0 && /^(?:et|ou|,)$/.test(next) && (mask & singular) === 0) return;
  // "la méthode et le cadre analytiques": a plural adjective may sum up several nouns.
  const others = nounsBefore(tokens, head, lexicon, isComplement ? 16 : 10);
  const isSum = (nominal.adjective & singular) === 0 && (mask & plural) === 0 && joinedBefore(tokens, head);
  if (isSum || (isComplement && (nominal.adjective & others) !== 0)) return;
  const right = inflected(adjective.norm, mask === anything ? 0 : mask, lexicon);
  const words = tokens.slice(head, at).map(({ text }) => text);
  yield {
    span: { from: noun.from, to: adjective.to },
    params: { first: noun.text, second: adjective.text },
    suggestions: right !== undefined && right !== adjective.norm ? [[...words, right].join(" ")] : [],
  };
}

const suffix =
  /(?:ique|if|ifs|ives?|el|els|elles?|al|ale|ales|aux|eux|euses?|iens?|iennes?|ais|aises?|ois|oises?|iers?|ières?|aires?|ables?|ibles?|és?|ées?)$/;

/** An adjective for certain: not a noun in apposition ("projet pilote"), not a verb. */
function qualifies(norm: string, { adjective, noun, mayBeVerb, mayBeElse }: Nominal): boolean {
  if (adjective === 0 || mayBeVerb || mayBeElse || norm.includes("-")) return false;
  return noun === 0 || suffix.test(norm);
}

/** May the phrase be the complement of a noun farther back? */
const isComplement = (tokens: readonly Token[], { start }: NounPhrase): boolean =>
  /^(?:des|du|au|aux)$/.test(tokens[start]?.norm ?? "") ||
  /^(?:de|d'|à|en|par|pour|dans|sur|sous|avec|sans|chez|contre|entre|vers|et|ou|ni|,)$/.test(
    tokens[start - 1]?.norm ?? "",
  );

/** Is there an "et" or a comma among the words before? */
const joinedBefore = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 8), from).some(({ norm }) => /^(?:et|ou|ni|,|que|qu')$/.test(norm));

function inflected(norm: string, mask: Mask, lexicon: Lexicon): string | undefined {
  if (mask === 0) return undefined;
  const reading = lexicon
    .readings(norm)
    .find(({ pos, verbForm }) => pos === "adjective" || verbForm === "past-participle");
  const number = numberOf(mask);
  if (!reading || number === "both") return undefined;
  const gender = genderOf(mask);
  return lexicon.inflect(reading.lemma, reading.pos, gender === "both" ? "masculine" : gender, number);
}
