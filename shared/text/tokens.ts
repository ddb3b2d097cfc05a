import type { Span } from "./span.ts";

export type TokenKind = "word" | "number" | "mark" | "url";

/**
 * One word, number, punctuation mark or web address. An elided word is a token of its own ("l'" of "l'État"); a compound
 * with hyphens is one token ("rendez-vous").
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As it stands in the text. */
  readonly text: string;
  /** For comparing: lower case, straight apostrophe, composed letters. */
  readonly norm: string;
}

/** Words that hold an apostrophe and are not elisions. */
const wholeWords =
  "aujourd['’]hui|prud['’]hom\\p{L}*|presqu['’]île\\p{L}*|quelqu['’]une?s?|entr['’]\\p{L}+|grand['’]\\p{L}+";

const pattern = new RegExp(
  [
    // An address ends before the sentence's own marks; brackets belong to it in pairs ("…/Paris_(ville)").
    '(?<url>(?:https?://|www\\.)(?:[^\\s<>"«»()]*\\([^\\s<>()]*\\))*[^\\s<>"«»()]*[^\\s<>"«»().,;:!?])',
    `(?<whole>(?<![\\p{L}\\p{N}])(?:${wholeWords})(?![\\p{L}]))`,
    "(?<elided>(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|lorsqu|puisqu|quoiqu|jusqu)['’](?=[\\p{L}\\p{N}«\"“]))",
    "(?<number>\\p{N}+(?:[.,\\u00a0\\u202f ]\\p{N}{3}(?!\\p{N}))*(?:[.,]\\p{N}+)?)",
    "(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-‑]\\p{L}[\\p{L}\\p{M}\\p{N}]*)*)",
    "(?<mark>\\.\\.\\.|<\\.\\.\\.>|[^\\s\\p{L}\\p{N}])",
  ].join("|"),
  "giu",
);

/** Cuts French text into tokens; white space is not a token. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const kind: TokenKind = groups.url ? "url" : groups.number ? "number" : groups.mark ? "mark" : "word";
    tokens.push({
      kind,
      text: match[0],
      norm: normalize(match[0]),
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return tokens;
}

/** Lower case, straight apostrophe, plain hyphen, composed letters. Keeps the length for composed input. */
export const normalize = (text: string): string =>
  text.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll("‑", "-");

/** Without accents too, ligatures opened: for matching what machines and transliterations spell in several ways. */
export const fold = (text: string): string =>
  normalize(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");
