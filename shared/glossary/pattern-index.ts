import { type Match, matchAt, type Words } from "./match-pattern.ts";
import type { Pattern } from "./pattern.ts";
import { type Anchor, anchorsOf, keysOf } from "./pattern-anchors.ts";

interface Filed<Value> {
  readonly pattern: Pattern;
  readonly anchor: Anchor;
  readonly value: Value;
}

/** Many patterns, found in a text at about one look-up a word. */
export class PatternIndex<Value> {
  readonly #byKey = new Map<string, Filed<Value>[]>();

  /** A pattern that nothing anchors (optional throughout, or of any word) can't be found and is refused with false. */
  add(pattern: Pattern, value: Value): boolean {
    const anchors = anchorsOf(pattern);
    for (const anchor of anchors ?? []) {
      const filed = { pattern, anchor, value };
      for (const key of new Set(anchor.keys)) if (!this.#byKey.get(key)?.push(filed)) this.#byKey.set(key, [filed]);
    }
    return anchors !== undefined;
  }

  /** Every match in order; of matches of one pattern at one anchor, one. */
  *find(words: Words): Generator<{ readonly match: Match; readonly pattern: Pattern; readonly value: Value }> {
    for (let at = 0; at < words.tokens.length; at++) {
      // Most words are no anchor of anything: nothing is made for them.
      let tried: Set<Filed<Value>> | undefined;
      for (const key of keysOf(words, at)) {
        const here = this.#byKey.get(key);
        if (!here) continue;
        tried ??= new Set();
        for (const filed of here) {
          if (tried.has(filed)) continue;
          tried.add(filed);
          const { pattern, anchor, value } = filed;
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
