import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";
import { consonants, phoneticSkeleton } from "./transliteration.ts";

/** A proper name as it stands in a text. */
export interface NameMention extends Span {
  readonly text: string;
  /** The words of the name without initials: "Likhachev" of "V. Likhachev". */
  readonly words: readonly string[];
  /** Initials in the order written, without full stops: ["V"]. */
  readonly initials: readonly string[];
}

/** What the extraction needs of a passage. */
export interface NamedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly { readonly from: number }[];
}

/** Small words inside a name: "Charles de Gaulle", "Ludwig van Beethoven". */
const particles = new Set(["de", "du", "des", "d'", "la", "le", "van", "von", "der", "el", "al", "ibn", "bin"]);

/**
 * Proper names: runs of capitalised words, with their initials before ("V. Likhachev") or after a comma ("Likhachev, V.").
 * A lone capitalised word at the start of a sentence is a name only when `isCommon` does not know it in lower case.
 */
export function extractNames(passage: NamedText, isCommon: (lower: string) => boolean): NameMention[] {
  const { tokens } = passage;
  const starts = new Set(passage.sentences.map((sentence) => sentence.from));
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = i;
    const initials: string[] = [];
    while (isInitial(tokens, i)) {
      initials.push(tokens[i]?.text ?? "");
      i += 2;
    }
    const words: string[] = [];
    let last = i - 1;
    for (let j = i; j < tokens.length; j++) {
      const token = tokens[j];
      if (token?.kind !== "word" || (j > i && !adjacent(passage.text, tokens[j - 1], token))) break;
      const isParticle = words.length > 0 && particles.has(token.norm) && isCapitalised(tokens[j + 1]);
      if (!isParticle && !isCapitalised(token)) break;
      if (!isParticle) {
        // "Le Bélarus": the article that opens a sentence is no part of the name.
        if (j === first && starts.has(token.from) && isCommon(token.norm)) break;
        words.push(token.text);
      }
      last = j;
    }
    if (words.length === 0) {
      i = first;
      continue;
    }
    let end = last;
    if (initials.length === 0 && tokens[end + 1]?.text === "," && isInitial(tokens, end + 2)) {
      for (let j = end + 2; isInitial(tokens, j); j += 2) {
        initials.push(tokens[j]?.text ?? "");
        end = j + 1;
      }
    }
    const from = tokens[first]?.from ?? 0;
    const to = tokens[end]?.to ?? from;
    names.push({ from, to, text: passage.text.slice(from, to), words, initials });
    i = end;
  }
  return names;
}

/** A capital and its full stop: "V." */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}?$/u.test(tokens[at]?.text ?? "") &&
  tokens[at + 1]?.text === "." &&
  tokens[at + 1]?.from === tokens[at]?.to;

const isCapitalised = (token: Token | undefined): boolean => token?.kind === "word" && /^\p{Lu}\p{L}/u.test(token.text);

const adjacent = (text: string, before: Token | undefined, after: Token): boolean =>
  before !== undefined && /^[\s\u00a0]*$/.test(text.slice(before.to, after.from));

/** How near two spellings of a name are: the same sound, one vowel heard differently, or another name. */
export type NameLikeness = "same-sound" | "near" | "different";

/**
 * Compares two one-word names. "Vitebsk" and "Vitsebsk" sound the same; "Punjab" and "Pendjab" are near; "Minsk" and "Pinsk",
 * "Ivanov" and "Ivanova" are different. "Near" asks for the same number of sounds and four consonants at least.
 */
export function compareNames(one: string, other: string): NameLikeness {
  const a = phoneticSkeleton(one);
  const b = phoneticSkeleton(other);
  if (a === b) return "same-sound";
  if (a.length !== b.length || consonants(a) !== consonants(b) || consonants(a).length < 4) return "different";
  let differences = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differences++;
  return differences === 1 && a[0] === b[0] ? "near" : "different";
}

/** Spellings of what is probably one name, the most frequent first. */
export interface NameGroup {
  readonly forms: readonly { readonly text: string; readonly count: number }[];
}

/**
 * Puts together the spellings that sound the same, most frequent first, for a name book. Linear but for names with the same
 * consonants, which are few.
 */
export function groupNames(counts: ReadonlyMap<string, number>): NameGroup[] {
  const bySound = new Map<string, { text: string; count: number }[]>();
  for (const [text, count] of counts) {
    const key = text
      .split(/[\s-]+/)
      .map(phoneticSkeleton)
      .join(" ");
    const forms = bySound.get(key) ?? [];
    forms.push({ text, count });
    bySound.set(key, forms);
  }
  return [...bySound.values()].map((forms) => ({
    forms: forms.sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "fr")),
  }));
}
