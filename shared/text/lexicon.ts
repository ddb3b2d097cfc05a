/** Part of speech, as coarse as the checks need. */
export type PartOfSpeech =
  | "noun"
  | "proper-noun"
  | "adjective"
  | "verb"
  | "adverb"
  | "determiner"
  | "pronoun"
  | "preposition"
  | "conjunction"
  | "numeral"
  | "interjection";

export type Gender = "masculine" | "feminine" | "both";
export type GrammaticalNumber = "singular" | "plural" | "both";
/** Verb forms: indicative present, imperfect, past historic, future; conditional; subjunctives; imperative; the rest. */
export type VerbForm =
  | "present"
  | "imperfect"
  | "past-historic"
  | "future"
  | "conditional"
  | "subjunctive-present"
  | "subjunctive-imperfect"
  | "imperative"
  | "infinitive"
  | "present-participle"
  | "past-participle";

/** One way to read a word form. */
export interface Reading {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  readonly verbForm?: VerbForm;
  readonly person?: 1 | 2 | 3;
}

/** What is known of French words. The data come from packages; the engine loads them, shared/ only reads. */
export interface Lexicon {
  /** Every reading of a form, most frequent first; empty when unknown. Takes `Token.norm`. Cached: cheap to call again. */
  readings(norm: string): readonly Reading[];
  /** Lemmas of a form; the form itself when unknown, regular plural taken off. */
  lemmas(norm: string): readonly string[];
  /** The inflected form with this gender and number (nouns, adjectives, participles), when it can be known. */
  inflect(lemma: string, pos: PartOfSpeech, gender: Gender, number: GrammaticalNumber): string | undefined;
}

/** A spelling dictionary. */
export interface Spelling {
  /** Is this form, as written, a French word? */
  knows(form: string): boolean;
}
