import type { BlockKind } from "../book/block.ts";
import type { InlineCode } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";
import type { TermMatcher } from "../glossary/matcher.ts";
import type { MqmType, Severity } from "../mqm/typology.ts";
import type { HouseStyle } from "../text/house-style.ts";
import type { Lexicon, Spelling } from "../text/lexicon.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";

/** What a check sees of a block: its words, made once and shared by all checks. */
export interface Passage {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly label?: string;
  readonly text: string;
  readonly codes: readonly InlineCode[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Position in the book, from 0, and the index of its chapter (0 before the first heading). */
  readonly order: number;
  readonly chapter: number;
}

/** The book around a passage, kept up to date by difference. What a check asks here is remembered: it looks again when the answer changes. */
export interface BookFacts {
  readonly language: string;
  readonly sourceLanguage: string | undefined;
  /** How often a word stands in the book as written, up to `mostCounted`: what is frequent anyway changes no answer with every edit. */
  count(form: string): number;
  /** Something that follows from the counts (whole ones) of many words, worked out once for the whole book. */
  derive<Value extends string | number | boolean>(
    name: string,
    work: (count: (form: string) => number) => Value,
  ): Value;
}

/** `BookFacts.count` says no more than this. */
export const mostCounted = 9;

/** Everything a check may ask. */
export interface Tools {
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  readonly terms: TermMatcher;
  readonly style: HouseStyle;
  readonly book: BookFacts;
}

/** What a check found, before the runner completes it. */
export interface Finding {
  readonly span: Span;
  /** Which of the check's messages; "default" when not given. */
  readonly message?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Each replaces the whole span. Best first. Empty text deletes. */
  readonly suggestions?: readonly string[];
  readonly severity?: Severity;
  readonly category?: MqmType;
  /** 0 to 1, calibrated: of flags at 0.8, four in five are right. */
  readonly confidence?: number;
}

/** French and English, both whole. `{{name}}` is filled from a finding's params. */
export interface CheckWords {
  readonly name: string;
  readonly description: string;
  readonly messages: Readonly<Record<string, string>> & { readonly default: string };
}

interface CheckBase {
  /** kebab-case, the folder's name. Flags, docs and messages derive from it. */
  readonly id: string;
  readonly category: MqmType;
  readonly severity: Severity;
  /** Default confidence of a finding. */
  readonly confidence: number;
  /** What one typography pass fixes wholesale: counted and offered apart. */
  readonly mechanical?: boolean;
  /** Blocks it looks at; all but furniture when not given. */
  readonly kinds?: readonly BlockKind[];
  /** Off until switched on. */
  readonly optional?: boolean;
  readonly words: { readonly fr: CheckWords; readonly en: CheckWords };
}

/** Looks at one block by itself. */
export interface BlockCheck extends CheckBase {
  readonly scope: "block";
  find(passage: Passage, tools: Tools): Iterable<Finding>;
}

/** Something a book check remembers of a passage. Observations with the same group are judged together. */
export interface Observation<Data> {
  readonly group: string;
  readonly span: Span;
  readonly data: Data;
}

/** A thing as it is written in one place: the group says which thing, the form in which way. */
export interface FormObservation<Data> extends Observation<Data> {
  readonly form: string;
}

/** One way of writing, and how often the book writes so. `data` is the same wherever the form is. */
export interface CountedForm<Data> {
  readonly form: string;
  readonly count: number;
  readonly data: Data;
}

/** What is wrong with every place of a form. */
export interface Verdict extends Omit<Finding, "span"> {
  readonly form: string;
}

/**
 * Compares the ways in which the book writes one thing. It judges forms by their counts, never places: an edit costs the same in
 * a book of a hundred blocks and of a hundred thousand. The first choice for a check that looks at the whole book.
 */
export interface FormCheck<Data = unknown> extends CheckBase {
  readonly scope: "forms";
  observe(passage: Passage, tools: Tools): Iterable<FormObservation<Data>>;
  /** `forms`: most frequent first, then by their letters. */
  judge(group: string, forms: readonly CountedForm<Data>[], tools: Tools): Iterable<Verdict>;
}

export interface PlacedObservation<Data> extends Observation<Data> {
  readonly block: BlockId;
  /** Position of the block in the book. */
  readonly order: number;
}

export interface PlacedFinding extends Finding {
  readonly block: BlockId;
}

/**
 * Compares places of the book with each other, where their order matters. `observe` is pure and runs on one block; after an edit
 * only the groups that the block touches, before or after, are judged again: keep them small. What a judgement makes of the
 * distance of two places must not reach farther than `farthest` blocks.
 */
export interface BookCheck<Data = unknown> extends CheckBase {
  readonly scope: "book";
  observe(passage: Passage, tools: Tools): Iterable<Observation<Data>>;
  /** `places` in book order. */
  judge(group: string, places: readonly PlacedObservation<Data>[], tools: Tools): Iterable<PlacedFinding>;
}

/** Blocks apart, beyond which two places have nothing to do with each other. */
export const farthest = 30;

export type Check = BlockCheck | BookCheck | FormCheck;

/** Gives a check its type; the one place that knows what every check must say. */
export const defineCheck = (check: BlockCheck): BlockCheck => check;
export const defineFormCheck = <Data>(check: FormCheck<Data>): FormCheck => check as FormCheck;
export const defineBookCheck = <Data>(check: BookCheck<Data>): BookCheck => check as BookCheck;

/** A suspect place, complete. */
export interface Flag extends Span {
  /** Stable: check, text and context, never position. Ignoring and re-import key on it. See fingerprint.ts. */
  readonly key: string;
  readonly check: string;
  readonly block: BlockId;
  readonly quote: string;
  readonly category: MqmType;
  readonly severity: Severity;
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly suggestions: readonly string[];
  readonly mechanical: boolean;
  readonly confidence: number;
}

/** A check's tests and its documentation: data, so that one runner drives all. */
export interface CheckCases {
  /** Each must be flagged: exactly the quotes, each a substring of the text. Several blocks are separated by "\n\n". */
  readonly wrong: readonly {
    readonly text: string;
    readonly quotes: readonly string[];
    /** The whole text after every first suggestion has been applied. */
    readonly fixed?: string;
    readonly why: string;
    readonly origin: "sample" | "other text" | "invented";
    /** Blocks starting with "[^12] " are notes. */
  }[];
  /** Each must be left alone. */
  readonly right: readonly {
    readonly text: string;
    readonly why: string;
    readonly origin: "sample" | "other text" | "invented";
  }[];
}
