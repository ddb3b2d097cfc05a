import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import type { Concept, Interference, Term } from "./termbase.ts";

/** A term of the glossary found in French text. */
export interface TermHit extends Span {
  readonly concept: Concept;
  readonly term: Term;
  readonly termbase: string;
  /** What to write instead, inflected and elided as the place asks where it can be known; empty for a right form. */
  readonly replacements: readonly string[];
}

/** An interference pattern found in French text. */
export interface InterferenceHit extends Span {
  readonly entry: Interference;
  readonly replacements: readonly string[];
}

/** Finds terms and interference in tokens; inflection, elision and contraction understood. */
export interface TermMatcher {
  /** Right and wrong forms, longest first where they overlap. */
  terms(text: string, tokens: readonly Token[]): readonly TermHit[];
  interference(text: string, tokens: readonly Token[]): readonly InterferenceHit[];
}
