import type { BlockId } from "../book/ids.ts";
import { noteCallsIn } from "../book/note-calls.ts";
import type { Edition, EditionBlock } from "./format.ts";
import { joinSegments } from "./join-segments.ts";

/** A note of the edition: renumbered in the order of the calls, as a printer would. */
export interface EditionNote {
  readonly number: number;
  /** The note's paragraphs: a long one may be several blocks with the same label. */
  readonly block: EditionBlock;
}

export type EditionNode =
  | { readonly kind: "block"; readonly block: EditionBlock }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly EditionBlock[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly EditionBlock[])[] };

/** An edition as writers want it: lists and tables gathered, notes numbered and set apart. */
export interface EditionTree {
  readonly nodes: readonly EditionNode[];
  readonly notes: ReadonlyMap<BlockId, EditionNote>;
  /** Notes that nothing calls: an edition keeps them at its end rather than losing them. */
  readonly orphans: readonly EditionBlock[];
}

/** Gathers consecutive list items and the cells of one table; numbers the notes. Linear. */
export function toTree(edition: Edition): EditionTree {
  const blocks = joinSegments(edition.blocks);
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const notes = new Map<BlockId, EditionNote>();
  for (const block of blocks)
    for (const call of noteCallsIn(block.content)) {
      const note = byId.get(call.note);
      if (note?.kind === "note" && !notes.has(call.note)) notes.set(call.note, { number: notes.size + 1, block: note });
    }
  const nodes: EditionNode[] = [];
  const orphans: EditionBlock[] = [];
  let list: { ordered: boolean; items: EditionBlock[] } | undefined;
  let table: { index: number; rows: EditionBlock[][] } | undefined;
  for (const block of blocks) {
    if (block.kind === "furniture") continue;
    if (block.kind === "note") {
      if (!notes.has(block.id)) orphans.push(block);
      continue; // A note between two list items does not end the list.
    }
    if (block.kind !== "list-item") list = undefined;
    if (block.kind !== "table-cell") table = undefined;
    if (block.kind === "list-item") {
      const ordered = /^[\p{L}\p{N}]/u.test(block.label ?? "");
      if (!list || list.ordered !== ordered) {
        list = { ordered, items: [] };
        nodes.push({ kind: "list", ...list });
      }
      list.items.push(block);
    } else if (block.kind === "table-cell" && block.cell) {
      if (table?.index !== block.cell.table) {
        table = { index: block.cell.table, rows: [] };
        nodes.push({ kind: "table", rows: table.rows });
      }
      const row = table.rows[block.cell.row] ?? [];
      table.rows[block.cell.row] = row;
      row[block.cell.column] = block;
    } else nodes.push({ kind: "block", block });
  }
  return { nodes, notes, orphans };
}
