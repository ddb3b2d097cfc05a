import type { Token } from "../text/tokens.ts";
import { type Match, matchAt, type Words } from "./match-pattern.ts";
import type { Pattern } from "./pattern.ts";
import { type Anchor, anchorsOf } from "./pattern-anchors.ts";

interface Filed<Value> {
  readonly pattern: Pattern;
  readonly anchor: Anchor;
  readonly value: Value;
}

/** What a word anchors is remembered for this many words, then forgotten all at once. */
const remembered = 60_000;

/** Many patterns, found in a text at about one look-up a word. */
export class PatternIndex<Value> {
  readonly #byKey = new Map<string, Filed<Value>[]>();
  readonly #byWord = new Map<string, readonly Filed<Value>[]>();

  /** A pattern that nothing anchors (optional throughout, or of any word) can't be found and is refused with false. */
  add(pattern: Pattern, value: Value): boolean {
    this.#byWord.clear();
    const anchors = anchorsOf(pattern);
    for (const anchor of anchors ?? []) {
      const filed = { pattern, anchor, value };
      for (const key of new Set(anchor.keys)) if (!this.#byKey.get(key)?.push(filed)) this.#byKey.set(key, [filed]);
    }
    return anchors !== undefined;
  }

  /** Every match in order; of matches of one pattern at one anchor, one. */
  *find(words: Words): Generator<{ readonly match: Match; readonly pattern: Pattern; readonly value: Value }> {
    for (const [at, token] of words.tokens.entries())
      for (const { pattern, anchor, value } of this.#anchoredBy(token, words.lemmas[at] ?? [])) {
        const [least, most] = anchor.before;
        for (let from = at - least; from >= Math.max(0, at - most); from--) {
          const match = matchAt(pattern, words, from);
          if (match && match.to > at) {
            yield { match, pattern, value };
            break;
          }
        }
      }
  }

  /** What is filed under the token's form or a lemma of it, each once. */
  #anchoredBy({ kind, norm }: Token, lemmas: readonly string[]): readonly Filed<Value>[] {
    if (kind !== "word") return this.#byKey.get(norm) ?? nothing;
    const known = this.#byWord.get(norm);
    if (known) return known;
    const filed = new Set([norm, ...lemmas].flatMap((key) => this.#byKey.get(key) ?? []));
    const found = filed.size > 0 ? [...filed] : nothing;
    if (this.#byWord.size >= remembered) this.#byWord.clear();
    this.#byWord.set(norm, found);
    return found;
  }
}

/** Most words anchor nothing. */
const nothing: readonly never[] = [];
