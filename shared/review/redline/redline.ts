import type { BookMeta } from "../../book/book.ts";
import type { BlockId } from "../../book/ids.ts";
import type { EditionBlock, TextState } from "../../formats/format.ts";
import type { Signed, SignedText } from "../blame.ts";

/** How a block came from the machine's text to the edited one. */
export interface BlockHistory {
  /** Its text after each step, oldest first. */
  readonly steps: readonly SignedText[];
}

/** What was said about a block: a thread's first remark and its answers. */
export interface RedlineComment extends Signed {
  readonly block: BlockId;
  readonly text: string;
  /** Where its words stand in the edited text; none when it is about the whole block. */
  readonly from?: number;
  readonly to?: number;
  readonly resolved: boolean;
  readonly replies: readonly (Signed & { readonly text: string })[];
}

/**
 * The machine's book and the edited one, to be shown as one file with tracked changes. `before` has the structure and the
 * texts of the import, `after` those of an edition; a block that stands in both has the same id.
 */
export interface Redline {
  readonly meta: BookMeta;
  readonly state: TextState;
  /** ISO 8601. */
  readonly date: string;
  readonly before: readonly EditionBlock[];
  readonly after: readonly EditionBlock[];
  readonly histories: ReadonlyMap<BlockId, BlockHistory>;
  readonly comments: readonly RedlineComment[];
}
