import type { Lexicon, Reading } from "../lexicon.ts";
import type { Token } from "../tokens.ts";

/** Forms that stand for a person of the verb: never participle, infinitive or present participle. */
export const isPersonal = (reading: Reading): boolean =>
  reading.pos === "verb" &&
  reading.verbForm !== undefined &&
  !["infinitive", "present-participle", "past-participle"].includes(reading.verbForm);

/** Words after which a form that could be a verb is a noun or an adjective: "la porte", "de marche", "très calme". */
const beforeNouns = new Set(
  "un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs du des au aux de d' à par pour sur sous avec sans chez contre entre vers dans en très plusieurs quelques chaque aucun aucune".split(
    " ",
  ),
);
/** Words after which a form that could be a noun is a verb: "il porte", "ne marche", "qui livre". */
const beforeVerbs = new Set("je j' tu il elle on ils elles ne n' se s' me m' te t' y qui".split(" "));

/**
 * The readings of a word that its left neighbour leaves possible. Falls back on all of them: a rule that excludes every
 * reading has misread the neighbour.
 */
export function readingsInPlace(lexicon: Lexicon, token: Token, before: Token | undefined): readonly Reading[] {
  const all = lexicon.readings(token.norm);
  if (all.length < 2 || before?.kind !== "word") return all;
  const fitting = beforeVerbs.has(before.norm)
    ? all.filter((reading) => reading.pos === "verb" || reading.pos === "pronoun" || reading.pos === "adverb")
    : beforeNouns.has(before.norm)
      ? all.filter((reading) => !isPersonal(reading))
      : all;
  return fitting.length > 0 ? fitting : all;
}

/** Prepositions that are verb forms too ("entre", "sauf"), and articles that may be pronouns: nouns follow far more often. */
const articles = new Set("le la les l'".split(" "));

/**
 * Can this word, here, be a verb with a person? A form that is a noun too is one after an article; one that is a preposition
 * is a verb only after its pronoun; the first and second persons singular want theirs.
 */
export function mayBePersonal(lexicon: Lexicon, token: Token, before: Token | undefined): boolean {
  const readings = readingsInPlace(lexicon, token, before);
  if (!readings.some((reading) => isPersonal(reading) && (reading.person === 3 || reading.number === "plural")))
    return /^(?:je|j'|tu)$/.test(before?.norm ?? "") && readings.some(isPersonal);
  if (beforeVerbs.has(before?.norm ?? "")) return true;
  if (readings.some(({ pos }) => pos === "preposition" || pos === "determiner")) return false;
  return !(articles.has(before?.norm ?? "") && readings.some(({ pos }) => pos === "noun"));
}
