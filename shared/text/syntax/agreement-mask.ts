import { isPersonal } from "../lexicon/tagging.ts";
import type { Gender, GrammaticalNumber, Lexicon, Reading } from "../lexicon.ts";

/**
 * Gender and number together, a bit each: masculine singular 1, feminine singular 2, masculine plural 4, feminine plural 8.
 * Words agree when their masks have a bit in common; what is not known is 15.
 */
export type Mask = number;

export const masculine: Mask = 1 | 4;
export const feminine: Mask = 2 | 8;
export const singular: Mask = 1 | 2;
export const plural: Mask = 4 | 8;
export const anything: Mask = 15;

export const genderOf = (mask: Mask): Gender =>
  (mask & masculine) === 0 ? "feminine" : (mask & feminine) === 0 ? "masculine" : "both";
export const numberOf = (mask: Mask): GrammaticalNumber =>
  (mask & singular) === 0 ? "plural" : (mask & plural) === 0 ? "singular" : "both";

export function maskOf({ gender, number }: Reading): Mask {
  const genders = gender === "masculine" ? masculine : gender === "feminine" ? feminine : anything;
  const numbers = number === "singular" ? singular : number === "plural" ? plural : anything;
  return genders & numbers;
}

/** What a form may be inside a noun phrase, and whether it may be something else. */
export interface Nominal {
  /** 0: no noun. */
  readonly noun: Mask;
  /** Adjective or past participle; 0: neither. */
  readonly adjective: Mask;
  /** A verb of the third person. */
  readonly mayBeVerb: boolean;
  /** Adverb, preposition, pronoun, infinitive…: nothing is sure then. */
  readonly mayBeElse: boolean;
  readonly readings: readonly Reading[];
}

/** Nouns that the data give one gender and that have both, or whose number says nothing. */
const either = new Set(
  "faune merci estime manche mode poste tour voile vase moule page livre mémoire physique politique critique pendule poêle somme mort garde aide guide enseigne trompette aune cache cartouche coche couple crêpe espace faux finale geste greffe hymne interligne laque légume mousse œuvre office ombre orge orgue parallèle platine plastique ponte pourpre pupille relâche solde souris suisse vague vapeur vigile après-midi amour délice automne oasis gens élève enfant radio média interview météorite personne chose période fois pub info auto moto photo errata addenda maxima minima stimuli desiderata cours".split(
    " ",
  ),
);

export function readNominal(norm: string, lexicon: Lexicon): Nominal {
  const readings = lexicon.readings(norm);
  let noun = 0;
  let adjective = 0;
  let mayBeVerb = false;
  let mayBeElse = false;
  for (const reading of readings) {
    if (reading.pos === "noun") noun |= maskOf(reading);
    else if (reading.pos === "adjective" || reading.verbForm === "past-participle") adjective |= maskOf(reading);
    else if (isPersonal(reading)) mayBeVerb ||= reading.person === 3 || reading.number === "plural";
    else mayBeElse = true;
  }
  // "hors-la-loi", "pare-feu", "porte-étendard": a compound's plural is anybody's guess.
  if (noun !== 0 && norm.includes("-")) noun |= (noun & singular) << 2;
  // "le sens", "un cours": the data take some of these for plurals.
  if (noun !== 0 && /[sxz]$/.test(norm) && readings.some(({ lemma, pos }) => pos === "noun" && lemma === norm))
    noun |= (noun & plural) >> 2;
  if (noun !== 0 && either.has(norm)) noun |= numberOf(noun) === "singular" ? singular : anything;
  return { noun, adjective, mayBeVerb, mayBeElse, readings };
}
