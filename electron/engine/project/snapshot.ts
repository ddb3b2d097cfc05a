import type { BlockShape, Provenance } from "../../../shared/book/block.ts";
import type { Content } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";

/** All that a step can change of a block; a version keeps it before and after, so undoing needs nothing else. */
export interface Snapshot {
  readonly shape: BlockShape;
  /** The machine's words. A split or a join cuts them otherwise; nothing ever changes them. */
  readonly raw: Content;
  readonly content: Content;
  readonly position: number;
  readonly deleted: boolean;
}

/** A block as it stands in the database. */
export interface StoredBlock extends Snapshot {
  readonly id: BlockId;
  readonly source?: Content;
  readonly provenance: Provenance;
  /** The revision that last touched it, or "import". */
  readonly version: string;
}

export interface BlockRow {
  readonly id: string;
  readonly position: number;
  readonly shape: string;
  readonly raw: string;
  readonly content: string;
  readonly source: string | null;
  readonly provenance: string;
  readonly version: string;
  readonly deleted: number;
}

/** What we wrote ourselves needs no second validation. */
export function fromRow(row: BlockRow): StoredBlock {
  const raw: Content = JSON.parse(row.raw);
  return {
    id: row.id as BlockId,
    position: row.position,
    shape: JSON.parse(row.shape),
    raw,
    // Most of a book is not edited yet: one object for both is half the memory and half the reading.
    content: row.content === row.raw ? raw : JSON.parse(row.content),
    ...(row.source === null ? {} : { source: JSON.parse(row.source) }),
    provenance: JSON.parse(row.provenance),
    version: row.version,
    deleted: row.deleted === 1,
  };
}

export const toSnapshot = ({ shape, raw, content, position, deleted }: StoredBlock): Snapshot => ({
  shape,
  raw,
  content,
  position,
  deleted,
});
