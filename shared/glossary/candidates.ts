import type { Lexicon } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";

/** A phrase that may be a term: met often, not confirmed yet. */
export interface TermCandidate {
  readonly text: string;
  readonly count: number;
}

const links = new Set(["de", "d'", "du", "des", "à", "au", "aux", "en"]);
/** Nouns that make phrases of everyday French, not terms. */
const vague = new Set(
  "fois année an jour mois heure partie cas part point fait manière façon moyen cours lieu nombre fin début suite ensemble chose temps semaine côté compte question exemple".split(
    " ",
  ),
);
const fewest = 3;

/**
 * Counts noun phrases of two or three full words: noun + adjective, noun + de + noun; by lemma, so that singular and plural are
 * one. After Daille's patterns for French term extraction (ACABIT, 1994). Linear in the tokens.
 */
export class PhraseCounter {
  readonly #lexicon: Lexicon;
  readonly #found = new Map<string, { count: number; readonly forms: Map<string, number> }>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(tokens: readonly Token[]): void {
    for (let at = 0; at < tokens.length; at++)
      for (const length of phraseLengths(tokens, at, this.#lexicon)) {
        const words = tokens.slice(at, at + length);
        const key = words.map(({ norm }) => this.#lexicon.lemmas(norm)[0] ?? norm).join(" ");
        const text = written(words);
        const tally = this.#found.get(key) ?? { count: 0, forms: new Map<string, number>() };
        tally.count++;
        tally.forms.set(text, (tally.forms.get(text) ?? 0) + 1);
        this.#found.set(key, tally);
      }
  }

  /** The frequent ones; what stands only inside a longer one is left out (nesting, as in Frantzi's C-value, 1998). */
  candidates(): TermCandidate[] {
    const frequent = [...this.#found].filter(([, { count }]) => count >= fewest);
    const inside = new Map<string, number>();
    for (const [key, { count }] of frequent) {
      const words = key.split(" ");
      for (let from = 0; from < words.length; from++)
        for (let to = from + 2; to <= words.length; to++) {
          const part = words.slice(from, to).join(" ");
          if (part !== key) inside.set(part, Math.max(inside.get(part) ?? 0, count));
        }
    }
    return frequent
      .filter(([key, { count }]) => (inside.get(key) ?? 0) < count)
      .map(([, { count, forms }]) => ({ text: mostFrequent(forms), count }))
      .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "fr"));
  }
}

/** Lengths, in tokens, of the phrases that begin here; none when none does. */
function phraseLengths(tokens: readonly Token[], at: number, lexicon: Lexicon): number[] {
  if (!isNoun(tokens[at], lexicon)) return [];
  const lengths: number[] = [];
  const next = tokens[at + 1];
  if (isAdjective(next, lexicon)) lengths.push(2);
  const link = next && links.has(next.norm) ? 1 : 0;
  const article = link && (tokens[at + 2]?.norm === "la" || tokens[at + 2]?.norm === "l'") ? 1 : 0;
  const second = at + 1 + link + article;
  if (link && isNoun(tokens[second], lexicon)) {
    lengths.push(second - at + 1);
    if (isAdjective(tokens[second + 1], lexicon)) lengths.push(second - at + 2);
  }
  return lengths;
}

const isNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === "word" &&
  token.norm.length > 2 &&
  !vague.has(token.norm) &&
  !vague.has(lexicon.lemmas(token.norm)[0] ?? "") &&
  lexicon.readings(token.norm)[0]?.pos === "noun";

const isAdjective = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === "word" &&
  token.norm.length > 2 &&
  lexicon.readings(token.norm).some(({ pos }) => pos === "adjective");

/** As it stands: elided words close to what follows. Capitals of the beginning of a sentence are taken off. */
const written = (words: readonly Token[]): string => {
  const text = words
    .map(({ text }) => (/['’]$/.test(text) ? text.replace("'", "’") : `${text} `))
    .join("")
    .trim();
  return text.slice(0, 1).toLowerCase() + text.slice(1);
};

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
