import type { Content } from "./content.ts";
import type { BlockId } from "./ids.ts";

/** What a block is in the book. `furniture` is page furniture (running head, page number): kept, never exported. */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "list-item"
  | "quotation"
  | "verse"
  | "table-cell"
  | "caption"
  | "note"
  | "separator"
  | "furniture";

/** A stretch of a page, in points from the page's top left corner. Pages count from 1. */
export interface PageBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a block comes from, for "show me the page". Lines and pages count from 1. */
export interface Provenance {
  /** The file inside a container (an EPUB's chapter), or nothing when the book is one file. */
  readonly file?: string;
  readonly page?: number;
  readonly lastPage?: number;
  readonly lines?: readonly [first: number, last: number];
  /** Which paragraph of its file, from 1, where nothing counts lines: notes apart, cells and items each for itself. */
  readonly paragraph?: number;
  /** PDF: where it stands, a box for each column or page it runs through. */
  readonly boxes?: readonly PageBox[];
  /** An id in the original file (an XLIFF unit and segment), for writing back. */
  readonly unit?: string;
}

/** The part of a block that is neither words nor history. */
export interface BlockShape {
  readonly kind: BlockKind;
  /** heading: 1 to 6; list-item: depth from 1. */
  readonly level?: number;
  /** note: its mark as printed ("12", "*"); list-item: its bullet or number. */
  readonly label?: string;
  /** table-cell: which table of the book, which row and column, all from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly header?: boolean };
}

/**
 * One block of the book. Notes are blocks too: each follows the block that calls it (an orphan follows where it was found),
 * and its call is an inline code there.
 */
export interface Block extends BlockShape {
  readonly id: BlockId;
  /** What the machine wrote. Never changes. */
  readonly raw: Content;
  /** What stands there now. */
  readonly content: Content;
  /** Bilingual files: the source segment, for reading. */
  readonly source?: Content;
  readonly provenance: Provenance;
}
