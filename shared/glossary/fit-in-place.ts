import { takesElision } from "../text/elision.ts";
import type { Gender, Lexicon } from "../text/lexicon.ts";
import { normalize, type Token, tokenize } from "../text/tokens.ts";
import { agreeDeterminer, elideBefore } from "./determiner.ts";

/** Where a replacement goes and what it says, once article, elision, number and capital are right. */
export interface Fitted {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What is known of the words to write. */
export interface Right {
  readonly text: string;
  readonly gender?: Gender;
  /** A name keeps its number and its letters: "États de l'Union" → "État de l'Union". */
  readonly isName?: boolean;
  /** The wrong form was given without regard to capitals: those found are the author's ("les Bélarussiens" → "les Biélorusses"). */
  readonly keepsCapital?: boolean;
}

/**
 * Makes the right words stand in place of the tokens `from` to `to` (excluded): plural when the wrong ones were, agreed article
 * and elision before ("l'oblast de Minsk" → "la région de Minsk", "de la Biélorussie" → "du Bélarus", "en Biélorussie" → "au
 * Bélarus"), capital kept at the start of a sentence. The span grows over the determiner when that must change.
 */
export function fitInPlace(right: Right, tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Fitted {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return { from: 0, to: 0, text: right.text };
  const wasPlural = isPlural(tokens, from, to, lexicon);
  const head = headOf(right.text, lexicon);
  // A term given in the plural has no other number: "débouchés".
  const plural = right.isName ? false : wasPlural || head?.plural === true;
  let text =
    agreeAdjective(right.text, tokens, to - 1, lexicon) ??
    (wasPlural && !right.isName ? pluralize(right.text, lexicon) : right.text);
  if (startsWithCapital(first.text) && (isSentenceStart(tokens, from) || carriesCapital(right, tokens, from, to)))
    text = capitalized(text);
  const before = tokens[from - 1];
  const vowel = takesElision(text, lexicon);
  const gender = right.gender ?? head?.gender;
  // A country: "au" before a masculine name with a consonant, whatever "en" was right for the name that goes.
  const determiner =
    before?.norm === "en" && right.isName && gender === "masculine" && !vowel
      ? { from: from - 1, text: "au" }
      : (agreeDeterminer(tokens, from, { plural, gender, vowel }) ?? elideBefore(tokens, from, vowel));
  if (!determiner) return { from: first.from, to: last.to, text };
  return after(determiner, tokens, { from: first.from, to: last.to, text });
}

/** The words with what must now stand before them. */
export function after(
  before: { readonly from: number; readonly text: string },
  tokens: readonly Token[],
  fitted: Fitted,
): Fitted {
  const opening = tokens[before.from];
  const word = startsWithCapital(opening?.text ?? "") ? capitalized(before.text) : before.text;
  return {
    from: opening?.from ?? fitted.from,
    to: fitted.to,
    text: word + (word.endsWith("'") ? "" : " ") + fitted.text,
  };
}

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One word for one word: the author's capital stays; an acronym's capitals say nothing. */
const carriesCapital = (right: Right, tokens: readonly Token[], from: number, to: number): boolean =>
  right.keepsCapital === true &&
  to - from === 1 &&
  !right.text.includes(" ") &&
  /\p{Ll}/u.test(tokens[from]?.text ?? "");

/** The first noun decides, or what its determiner says where the noun has one form ("les pays"). An acronym is singular. */
function isPlural(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const before = tokens[from - 1]?.norm ?? "";
  const byDeterminer = /^(?:les|des|ces|aux|[mts]es|nos|vos|leurs|plusieurs|certaine?s)$/.test(before);
  for (const token of tokens.slice(from, to)) {
    if (!/\p{Ll}/u.test(token.text)) continue;
    const noun = lexicon.readings(token.norm).find(({ pos }) => pos === "noun" || pos === "adjective");
    if (noun) return noun.number === "both" ? byDeterminer : noun.number === "plural";
  }
  const [only] = tokens.slice(from, to);
  return to - from === 1 && /\p{Ll}s$/u.test(only?.text ?? "") && !startsWithCapital(only?.text ?? "")
    ? true
    : byDeterminer;
}

/** Words after which a noun phrase's complement begins: it keeps its number ("volume des échanges"). */
const complement = /^(?:de|du|des|d'|à|au|aux|en|pour|par|sur|et|ou|sans|avec)$/;

/** Plural of the head: its noun and the adjectives around it, up to the first preposition. */
function pluralize(phrase: string, lexicon: Lexicon): string {
  let plural = "";
  let last = 0;
  for (const token of tokenize(phrase)) {
    if (complement.test(token.norm) || token.kind === "mark") break;
    plural += phrase.slice(last, token.from) + pluralOf(token.text, lexicon);
    last = token.to;
  }
  return plural + phrase.slice(last);
}

function pluralOf(word: string, lexicon: Lexicon): string {
  const readings = lexicon.readings(normalize(word));
  const reading =
    readings.find(({ pos }) => pos === "noun" || pos === "adjective") ??
    readings.find(({ verbForm }) => verbForm === "past-participle");
  if (!reading) return /[^sxz]$/.test(word) && word.includes("-") ? `${word}s` : word;
  if (reading.number === "plural" || reading.number === "both") return word;
  const inflected = lexicon.inflect(reading.lemma, reading.pos, reading.gender ?? "masculine", "plural");
  return inflected === undefined ? word : startsWithCapital(word) ? capitalized(inflected) : inflected;
}

/**
 * One adjective for another takes its gender and number: "biélorusse-pakistanaises" → "biélorusso-pakistanaises"; where its form
 * does not tell them, those of the noun before: "sciences humanitaires" → "sciences humaines".
 */
function agreeAdjective(right: string, tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  const found = tokens[at]?.text ?? "";
  const hyphen = right.lastIndexOf("-") + 1;
  const adjective = readAdjective(right.slice(hyphen), lexicon);
  const place = readAdjective(found.slice(found.lastIndexOf("-") + 1), lexicon);
  if (right.includes(" ") || !adjective || !place?.number) return undefined;
  const noun = lexicon.readings(tokens[at - 1]?.norm ?? "").find(({ pos }) => pos === "noun");
  const gender = place.gender === "both" ? noun?.gender : place.gender;
  const number = place.number === "both" ? (noun?.number ?? "singular") : place.number;
  if (!gender || gender === "both") return undefined;
  const inflected = lexicon.inflect(adjective.lemma, "adjective", gender, number === "both" ? "singular" : number);
  return inflected === undefined ? undefined : right.slice(0, hyphen) + inflected;
}

/** Only what is always an adjective when it qualifies: "région" has no such reading. */
const readAdjective = (word: string, lexicon: Lexicon) =>
  lexicon.readings(normalize(word)).find(({ pos }) => pos === "adjective");

/** The first noun of a phrase. */
function headOf(phrase: string, lexicon: Lexicon): { gender: Gender | undefined; plural: boolean } | undefined {
  for (const token of tokenize(phrase)) {
    if (complement.test(token.norm)) return undefined;
    const noun = lexicon.readings(token.norm).find(({ pos }) => pos === "noun");
    if (noun) return { gender: noun.gender === "both" ? undefined : noun.gender, plural: noun.number === "plural" };
  }
  return undefined;
}

const isSentenceStart = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?…«"“]$/.test(before.text);
};
