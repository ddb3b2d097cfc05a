import type { BlockId } from "../../book/ids.ts";
import type { EditionBlock } from "../format.ts";

/** The numbering an item takes part in. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
}

/** Gives each list item its numbering: consecutive items of one kind are one list, as in a clean edition. Linear. */
export function listNumbering(
  after: readonly EditionBlock[],
  before: readonly EditionBlock[],
): { readonly places: ReadonlyMap<BlockId, ListPlace>; readonly ordered: readonly string[] } {
  const places = new Map<BlockId, ListPlace>();
  const ordered: string[] = [];
  for (const [side, blocks] of [
    ["after", after],
    ["before", before],
  ] as const) {
    let open: boolean | undefined;
    for (const block of blocks) {
      if (block.kind !== "list-item") {
        open = undefined;
        continue;
      }
      const isOrdered = /^[\p{L}\p{N}]/u.test(block.label ?? "");
      if (isOrdered && !open) ordered.push(`ordered-${side}-${ordered.length}`);
      open = isOrdered;
      const reference = isOrdered ? (ordered.at(-1) ?? "bullets") : "bullets";
      // An item that stands on both sides stays in the list where it is now.
      if (!places.has(block.id)) places.set(block.id, { reference, level: Math.min(8, (block.level ?? 1) - 1) });
    }
  }
  return { places, ordered };
}
