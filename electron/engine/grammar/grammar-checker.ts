import type { GrammarCheckerId, GrammarMatch } from "../../../shared/grammar/grammar-match.ts";

/** A grammar checker of others, wherever it runs. */
export interface GrammarChecker {
  readonly id: GrammarCheckerId;
  /** Another one asks somewhere else: the book is read again. */
  readonly settings: string;
  /**
   * Reads texts and gives the matches of each by its place in the list, as they come. Throws a Problem when it is not there, does
   * not answer, or answers something else; ends with the signal.
   */
  check(texts: readonly string[], signal: AbortSignal): AsyncIterable<readonly [number, readonly GrammarMatch[]]>;
}
