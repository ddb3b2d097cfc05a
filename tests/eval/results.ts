import type { BookScores, CheckRecord, SentenceScores } from "./gold.ts";

/** What is kept of a run, for comparing with the next and for the catalogue. */
export interface Results {
  readonly book?: BookScores;
  readonly checks: Readonly<Record<string, CheckRecord>>;
  readonly sentences?: SentenceScores;
  readonly clean: {
    readonly words: number;
    readonly flags: number;
    readonly byCheck: Readonly<Record<string, number>>;
  };
  /** Milliseconds: language, glossaries, reading and checking; the same once loaded. */
  readonly time: { readonly first: number; readonly second: number };
}
