import type { Lexicon } from "../lexicon.ts";
import type { Token } from "../tokens.ts";
import {
  anything,
  feminine,
  type Mask,
  masculine,
  type Nominal,
  plural,
  readNominal,
  singular,
} from "./agreement-mask.ts";

/** What a determiner says of its noun. `isStrict`: it is never a pronoun, so that a noun phrase follows for certain. */
interface Determiner {
  readonly mask: Mask;
  readonly isStrict: boolean;
}

const table: readonly (readonly [mask: Mask, isStrict: boolean, forms: string])[] = [
  [masculine & singular, true, "un ce cet du au mon ton son"],
  [feminine & singular, true, "une cette ma ta sa"],
  [masculine & singular, false, "le"],
  [feminine & singular, false, "la"],
  [singular, true, "chaque notre votre"],
  [plural, true, "des ces aux mes tes ses nos vos leurs plusieurs quelques"],
  [plural, false, "les"],
  [plural, true, "deux trois quatre cinq six sept huit dix onze douze quinze vingt trente quarante cinquante"],
];
/** "son amie", "mon habitude": before a vowel the masculine possessive serves both genders. */
const possessives = new Set(["mon", "ton", "son"]);

const determiners = new Map<string, Determiner>(
  table.flatMap(([mask, isStrict, forms]) =>
    forms
      .split(" ")
      .map((form): [string, Determiner] => [
        form,
        { mask: possessives.has(form) ? mask | (feminine & singular) : mask, isStrict },
      ]),
  ),
);

export const readDeterminer = (norm: string): Determiner | undefined => determiners.get(norm);

/** Adjectives that stand before their noun (Riegel, Pellat, Rioul, Grammaire méthodique du français, XI.3). */
const before = new Set(
  "grand petit nouveau vieux bon mauvais beau jeune gros haut bas premier second dernier autre seul véritable vrai faux ancien futur meilleur moindre pire vaste énorme large long court bref lourd léger important principal célèbre fameux simple double triple éventuel nombreux fort faible profond brillant excellent immense rare triste pauvre cher prochain précédent sérieux réel propre même tel certain divers différent entier".split(
    " ",
  ),
);

/** Nouns that are something else far more often: "une fois lancé", "les deux autres est", "à un autre grâce à". */
const notHeads = new Set("fois est grâce sens parties propre".split(" "));

/** A noun phrase: determiner, adjectives, noun; then what is known of it. Indices are of the tokens given. */
export interface NounPhrase {
  readonly start: number;
  readonly head: number;
  /** Indices of the adjectives between determiner and noun. */
  readonly adjectives: readonly number[];
  /** What all of these agree on; 0: they do not. */
  readonly mask: Mask;
  readonly determiner: Determiner;
  readonly noun: Nominal;
}

/** A word in small letters that can hold an agreement. */
export const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === "word" && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(token.text);

/**
 * The noun phrase that a determiner opens. Undefined where the words may be anything else: a pronoun with its verb ("la
 * porte") unless a clause begins here, a noun that is an adverb, an adjective without its noun.
 */
export function readNounPhrase(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  opensClause = false,
): NounPhrase | undefined {
  const determiner = readDeterminer(tokens[start]?.norm ?? "");
  if (!determiner || tokens[start]?.kind !== "word") return undefined;
  let mask = determiner.mask;
  const adjectives: number[] = [];
  let at = start + 1;
  for (; at < start + 4; at++) {
    const token = tokens[at];
    if (!isPlain(token)) return undefined;
    // "ces deux premières lois"
    if (at === start + 1 && (determiner.mask & plural) !== 0 && determiners.has(token.norm)) continue;
    const adjective = readNominal(token.norm, lexicon);
    if (adjective.adjective === 0 || adjective.mayBeVerb) break;
    if (!adjective.readings.some(({ lemma }) => before.has(lemma)) && !/ième$/.test(token.norm)) break;
    const next = tokens[at + 1];
    const noun = isPlain(next) ? readNominal(next.norm, lexicon) : undefined;
    // "le petit ferme la porte", "les anciens chefs": an adjective that may be a noun wants one that can't be a verb.
    if (!noun || noun.noun === 0 || noun.mayBeElse || (noun.mayBeVerb && adjective.noun !== 0)) break;
    adjectives.push(at);
    mask &= adjective.adjective;
  }
  const head = tokens[at];
  if (!isPlain(head)) return undefined;
  const noun = readNominal(head.norm, lexicon);
  if (noun.noun === 0 || noun.mayBeElse || notHeads.has(head.norm)) return undefined;
  // "le", "la" and "les" are pronouns before a verb: "la porte", "les compte".
  if (!determiner.isStrict && !opensClause && noun.mayBeVerb && adjectives.length === 0) return undefined;
  return { start, head: at, adjectives, mask: mask & noun.noun, determiner, noun };
}

/**
 * Every noun from `from` back to the clause's beginning, at most `reach` tokens: what an adjective may belong to. What stands
 * before the verb is its subject: an adjective may belong to it, a relative pronoun does not (`stopsAtVerb`).
 */
export function nounsBefore(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  reach = 14,
  stopsAtVerb = false,
): Mask {
  let found = 0;
  let isJoined = false;
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const token = tokens[at];
    if (!token || /^[.;:?!]$/.test(token.text)) break;
    if (/^(?:et|ou|ni|,)$/.test(token.norm)) isJoined = true;
    if (token.kind !== "word") continue;
    // A name, or a word that the lexicon does not know, may have any gender; a pronoun may be what the word refers to.
    if (/^\p{Lu}/u.test(token.text) && at > 0) found |= singular | readNominal(token.norm, lexicon).noun;
    else if (
      /^(?:ce|c'|cela|ceux|celles|celui|celle|un|une|rien|tout|quelqu'un|personne|chacun|chacune)$/.test(token.norm)
    )
      found |= pronouns[token.norm] ?? anything;
    else {
      // "a reçu": a participle, whatever noun it may be.
      if (auxiliaries.test(tokens[at - 1]?.norm ?? "")) continue;
      const nominal = readNominal(token.norm, lexicon);
      const isVerb = nominal.mayBeVerb && (nominal.noun | nominal.adjective) === 0 && !nominal.mayBeElse;
      if (stopsAtVerb && (isVerb || auxiliaries.test(token.norm))) break;
      found |= nominal.readings.length === 0 ? anything : nominal.noun;
    }
  }
  // "la langue et la littérature françaises": two singulars make a plural, masculine if one is.
  if (isJoined && found !== 0) found |= (found & masculine) !== 0 ? plural : plural & feminine;
  return found;
}

const auxiliaries =
  /^(?:ai|as|a|ont|avons|avez|avait|avaient|aura|auront|eut|eurent|est|sont|était|étaient|été|fut|furent|pas)$/;

const pronouns: Readonly<Record<string, Mask>> = {
  celui: masculine & singular,
  celle: feminine & singular,
  ceux: masculine & plural,
  celles: feminine & plural,
  un: masculine & singular,
  une: feminine & singular,
};
