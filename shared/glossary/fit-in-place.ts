import type { Gender, Lexicon } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import { normalize } from "../text/tokens.ts";

/** Where a replacement goes and what it says, once article, elision, number and capital are right. */
export interface Fitted {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Count = "singular" | "plural";

/** A vowel, or an h that French does not hear ("l'homme", but "le Hunan" stays a guess): elision is asked. */
const startsWithVowel = (text: string): boolean =>
  /^[aeiouyàâäéèêëîïôöùûüœæ]|^h(?=omme|ôtel|istoire|ygi|ydr|abit|umain|onneur|eure|iver|érit|armon)/i.test(text);

/**
 * Makes `right` stand in place of the tokens `from` to `to`: plural when the wrong words were, agreed article and elision
 * before ("l'oblast de Minsk" → "la région de Minsk", "de la Biélorussie" → "du Bélarus", "en Biélorussie" → "au Bélarus"),
 * capital kept at the start of a sentence. The span grows over the determiner when that must change.
 */
export function fitInPlace(
  right: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  gender?: Gender,
): Fitted {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return { from: 0, to: 0, text: right };
  const count = numberOf(tokens.slice(from, to), lexicon);
  let text = count === "plural" ? pluralize(right, lexicon) : right;
  if (/^\p{Lu}/u.test(first.text) && isSentenceStart(tokens, from)) text = text.charAt(0).toUpperCase() + text.slice(1);
  const newGender = gender ?? genderOf(right, lexicon);
  const article = determiner(tokens, from, text, count, newGender, right);
  if (!article) return { from: first.from, to: last.to, text };
  const start = tokens[article.from]?.from ?? first.from;
  const capital = /^\p{Lu}/u.test(tokens[article.from]?.text ?? "")
    ? article.text.charAt(0).toUpperCase() + article.text.slice(1)
    : article.text;
  return { from: start, to: last.to, text: capital + (capital.endsWith("'") ? "" : " ") + text };
}

/** The first noun decides. */
function numberOf(tokens: readonly Token[], lexicon: Lexicon): Count {
  for (const token of tokens) {
    const noun = lexicon.readings(token.norm).find((reading) => reading.pos === "noun" || reading.pos === "adjective");
    if (noun) return noun.number === "plural" ? "plural" : "singular";
  }
  return /s$/.test(tokens[0]?.norm ?? "") && tokens.length === 1 ? "plural" : "singular";
}

/** Plural of the head: its noun and the adjectives around it, up to the first preposition. */
function pluralize(phrase: string, lexicon: Lexicon): string {
  const words = phrase.split(" ");
  for (const [index, word] of words.entries()) {
    if (/^(?:de|du|des|d'.*|à|au|aux|en|pour|par|sur|et|\()$/.test(normalize(word)) || /^[(d]'/.test(word)) break;
    const [reading] = lexicon.readings(normalize(word)).filter(({ pos }) => pos === "noun" || pos === "adjective");
    if (!reading || reading.number === "plural") continue;
    words[index] = lexicon.inflect(reading.lemma, reading.pos, reading.gender ?? "masculine", "plural") ?? word;
  }
  return words.join(" ");
}

function genderOf(phrase: string, lexicon: Lexicon): Gender | undefined {
  for (const word of phrase.split(/[\s-]/)) {
    const noun = lexicon.readings(normalize(word)).find(({ pos }) => pos === "noun");
    if (noun?.gender && noun.gender !== "both") return noun.gender;
  }
  return undefined;
}

/** The determiner or preposition before the place as it must be now; undefined when it stays. */
function determiner(
  tokens: readonly Token[],
  from: number,
  text: string,
  count: Count,
  gender: Gender | undefined,
  right: string,
): { from: number; text: string } | undefined {
  const before = tokens[from - 1];
  if (before?.kind !== "word") return undefined;
  const two = `${tokens[from - 2]?.norm ?? ""} ${before.norm}`;
  const vowel = startsWithVowel(text);
  const feminine = gender === "feminine";
  const unsure = gender === undefined;
  const changed = (index: number, now: string): { from: number; text: string } | undefined => {
    const old = tokens
      .slice(index, from)
      .map((token) => token.norm)
      .join(" ");
    return old === now ? undefined : { from: index, text: now };
  };
  if (count === "plural")
    return before.norm === "d'" && !vowel
      ? { from: from - 1, text: "de" }
      : before.norm === "de" && vowel
        ? { from: from - 1, text: "d'" }
        : undefined;
  const definite = vowel ? "l'" : feminine ? "la" : "le";
  const ofDefinite = vowel ? "de l'" : feminine ? "de la" : "du";
  const toDefinite = vowel ? "à l'" : feminine ? "à la" : "au";
  if (two === "de la" || two === "de l'") return unsure && !vowel ? undefined : changed(from - 2, ofDefinite);
  if (two === "à la" || two === "à l'") return unsure && !vowel ? undefined : changed(from - 2, toDefinite);
  switch (before.norm) {
    case "du":
      return unsure && !vowel ? undefined : changed(from - 1, ofDefinite);
    case "au":
      return unsure && !vowel ? undefined : changed(from - 1, toDefinite);
    case "le":
    case "la":
    case "l'":
      return unsure && !vowel ? undefined : changed(from - 1, definite);
    case "un":
    case "une":
      return unsure ? undefined : changed(from - 1, feminine ? "une" : "un");
    case "ce":
    case "cet":
    case "cette":
      return unsure ? undefined : changed(from - 1, feminine ? "cette" : vowel ? "cet" : "ce");
    case "de":
    case "d'":
      return changed(from - 1, vowel ? "d'" : "de");
    case "en":
      // Countries: "en" before a feminine or a vowel, "au" before a masculine consonant. Only names, hence the capital.
      return /^\p{Lu}/u.test(right) && gender === "masculine" && !vowel ? { from: from - 1, text: "au" } : undefined;
    default:
      return undefined;
  }
}

const isSentenceStart = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?…«"“]$/.test(before.text);
};
