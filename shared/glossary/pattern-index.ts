import { type Anchor, anchorOf, keysOf, type Match, matchAt, type Pattern, type Words } from "./pattern.ts";

/** Many patterns, found in a text at about one look-up a word. */
export class PatternIndex<Value> {
  readonly #byKey = new Map<string, { readonly pattern: Pattern; readonly anchor: Anchor; readonly value: Value }[]>();

  /** A pattern that is optional throughout can't be found and is refused with false. */
  add(pattern: Pattern, value: Value): boolean {
    const anchor = anchorOf(pattern);
    if (!anchor) return false;
    for (const key of new Set(anchor.keys))
      if (!this.#byKey.get(key)?.push({ pattern, anchor, value })) this.#byKey.set(key, [{ pattern, anchor, value }]);
    return true;
  }

  /** Every match, in order; of matches of one pattern from one place, one. */
  *find(words: Words): Generator<{ readonly match: Match; readonly pattern: Pattern; readonly value: Value }> {
    for (let at = 0; at < words.tokens.length; at++) {
      const tried = new Set<Pattern>();
      for (const key of keysOf(words, at)) {
        for (const { pattern, anchor, value } of this.#byKey.get(key) ?? []) {
          if (tried.has(pattern)) continue;
          tried.add(pattern);
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
    }
  }
}
