/** TBX administrative status, in the words of ISO 30042. `forbidden` is TBX's superseded or deprecated term of a wrong rendering. */
export type TermStatus = "preferred" | "admitted" | "deprecated" | "forbidden";

export interface Term {
  readonly term: string;
  readonly language: string;
  readonly status: TermStatus;
  readonly partOfSpeech?: string;
  readonly gender?: "masculine" | "feminine";
  readonly note?: string;
}

/** One thing, its right names and the wrong ones met for it. */
export interface Concept {
  readonly id: string;
  readonly subjectField?: string;
  readonly definition?: string;
  readonly note?: string;
  /** French terms first; the source language's terms beside them. */
  readonly terms: readonly Term[];
  /** When the wrong forms count: always sure, or only a suspicion that a person must judge. 0 to 1. */
  readonly confidence?: number;
  /** MQM type and severity of a wrong form, when not the defaults. */
  readonly category?: string;
  readonly severity?: "minor" | "major" | "critical";
  /** Patterns that excuse a wrong form when found in the same sentence. */
  readonly unless?: readonly string[];
}

export interface Termbase {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly concepts: readonly Concept[];
}

/**
 * One entry of an interference pack: how one language is mistranslated into French. `wrong` and `unless` are patterns of
 * `shared/glossary/pattern.ts`.
 */
export interface Interference {
  readonly id: string;
  /** The word or phrase behind it, in the source language: "за счёт". */
  readonly source: string;
  /** Patterns of the wrong or suspicious French. */
  readonly wrong: readonly string[];
  /** Patterns that excuse it when found in the same sentence. */
  readonly unless?: readonly string[];
  /** What to write instead; `suggest` replaces the match when one form fits, else it is advice. */
  readonly right: readonly string[];
  readonly why: { readonly fr: string; readonly en: string };
  readonly category?: string;
  readonly severity?: "minor" | "major" | "critical";
  /** Of such places, how many are truly wrong, in a text translated from this language. */
  readonly confidence: number;
  /** A sentence where it is wrong and one where it is right. */
  readonly bad: string;
  readonly good: string;
}

export interface InterferencePack {
  readonly id: string;
  readonly from: string;
  readonly to: "fr";
  readonly title: { readonly fr: string; readonly en: string };
  readonly provenance: string;
  readonly entries: readonly Interference[];
}
