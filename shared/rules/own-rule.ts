import type { MqmType, Severity } from "../mqm/typology.ts";

/** A rule of one book, written by the people who work on it. */
export interface OwnRule {
  readonly id: string;
  /** `word`: a word or phrase in all its forms. `pattern`: the glossary's pattern language. `pair`: two ways to write one thing. */
  readonly kind: "word" | "pattern" | "pair";
  readonly find: string;
  /** What to write instead, empty when that depends; of a pair, the other way. */
  readonly write: string;
  readonly message: string;
  readonly severity: Severity;
  readonly category: MqmType;
  readonly enabled: boolean;
}
