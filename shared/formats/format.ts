import type { BlockShape, Provenance } from "../book/block.ts";
import type { BookMeta } from "../book/book.ts";
import type { Content } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";
import { Problem } from "../problem.ts";
import type { Span } from "../text/span.ts";

export type FormatId = "txt" | "pdf" | "docx" | "odt" | "epub" | "html" | "md" | "xliff" | "tmx";

/** A block as a reader makes it: `content` is what the file says, raw and edited alike. */
export interface DraftBlock extends BlockShape {
  readonly id: BlockId;
  readonly content: Content;
  /** When the file already holds an edit of the machine's text (tracked changes kept as such). */
  readonly edited?: Content;
  readonly source?: Content;
  readonly provenance: Provenance;
  /** Bilingual files: the state written there, kept for writing back. */
  readonly state?: string;
  readonly comments?: readonly {
    readonly author: string;
    readonly text: string;
    readonly span?: Span;
    readonly date?: string;
  }[];
}

/** A change of structure that can be proposed, accepted, refused and undone like a change of words. */
export type StructureEdit =
  | { readonly kind: "join"; readonly first: BlockId; readonly second: BlockId; readonly between: "" | " " }
  | { readonly kind: "split"; readonly block: BlockId; readonly at: number }
  | { readonly kind: "reshape"; readonly block: BlockId; readonly shape: BlockShape }
  | { readonly kind: "attach"; readonly note: BlockId; readonly block: BlockId; readonly at: number }
  | { readonly kind: "detach"; readonly note: BlockId };

export type DoubtKind =
  | "uncertain-join"
  | "uncertain-split"
  | "uncertain-heading"
  | "uncertain-call"
  | "orphan-note"
  | "call-without-note"
  | "numbering-gap"
  | "cut-sentence"
  | "lost-text";

/** Where the reader was not sure: becomes a flag in the same queue as the language's. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly block: BlockId;
  readonly span: Span;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What to do if the user agrees that something is wrong, best first. */
  readonly repairs: readonly StructureEdit[];
  readonly confidence: number;
}

/** Something lost or odd in the file as a whole, told once after the import. Key and params of `shared/messages`. */
export interface Notice {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a reader gives back. */
export interface Draft {
  readonly meta: Partial<BookMeta>;
  readonly blocks: readonly DraftBlock[];
  readonly doubts: readonly Doubt[];
  readonly notices: readonly Notice[];
}

/** A file can't be read: the message says what is wrong with it and what to do. */
export class UnreadableFile extends Problem {}

export interface Work {
  /** `done` of `total`, in a unit of the worker's choosing; called at least every 100 ms of work. */
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** How to treat what a file leaves open. */
export interface ReadOptions {
  /** File name, for its extension and for messages. */
  readonly name: string;
  /** Tracked changes in a word processor's file. `edits`: the text before is raw, the text after is edited. */
  readonly trackedChanges: "accept" | "reject" | "edits";
}

/** Which text of the book an edition carries. */
export type TextState = "raw" | "edited" | "approved";

export interface EditionBlock extends BlockShape {
  readonly id: BlockId;
  /** The text of the edition's state. */
  readonly content: Content;
  readonly raw: Content;
  readonly source?: Content;
  /** Somebody approved this very text. */
  readonly approved?: true;
  readonly provenance: Provenance;
}

/** The file that a book was imported from, for the formats that are written back into it. */
export interface OriginalFile {
  readonly format: FormatId;
  readonly bytes: Uint8Array;
}

/** What a writer gets: everything resolved, furniture left out, notes right after the block that calls them. */
export interface Edition {
  readonly meta: BookMeta;
  readonly state: TextState;
  readonly blocks: readonly EditionBlock[];
  readonly original?: OriginalFile;
  /** The book's house style when the edition was made, by id: signed editions keep theirs. */
  readonly style?: string;
  /** ISO 8601; fixed by the caller, so that the same edition gives the same bytes. */
  readonly date: string;
}

/** How a format is recognised and read. `detect` looks at the first bytes and the name: 0 no, 1 certainly. */
export interface Reader {
  readonly id: FormatId;
  readonly extensions: readonly string[];
  detect(head: Uint8Array, name: string): number;
  /** Megabytes (2²⁰ bytes) it takes at most, where that is less than what any file may have. */
  readonly mostMegabytes?: number;
  /** Throws UnreadableFile; nothing else on bad input. */
  read(bytes: Uint8Array, options: ReadOptions, work: Work): Promise<Draft>;
}

/** Megabytes of a file that is nothing but text: thirty times the longest of novels; much more, and it fits in no string. */
export const mostTextMegabytes = 64;

/** How an edition becomes a file. Same edition, same options: same bytes. */
export interface Writer<Options = undefined> {
  readonly id: FormatId;
  readonly extension: string;
  readonly mediaType: string;
  write(edition: Edition, options: Options, work: Work): Promise<Uint8Array>;
}
