import type { BlockId } from "../../shared/book/ids.ts";
import type { BlockState } from "../../shared/review/states.ts";
import { isApproved, stateOfAll } from "../../shared/review/states.ts";
import type { OutlineRow } from "../../shared/rpc/outline.ts";

/** A share of a chapter: the mean score of its blocks, and the shares (0 to 1) of them that are worked on and approved. */
export interface HeatCell {
  readonly score: number;
  readonly worked: number;
  readonly approved: number;
}

/** A heading with what stands under it. */
export interface Chapter {
  readonly id: BlockId;
  readonly title: string;
  readonly level: number;
  /** Index of its first row. */
  readonly first: number;
  readonly flags: number;
  readonly blocks: number;
  readonly approved: number;
  /** Where its blocks stand together. */
  readonly state: BlockState;
  readonly edited: number;
  /** Its blocks in equal shares, in order. */
  readonly heat: readonly HeatCell[];
}

/** Cells of a heat strip at most. */
const cells = 24;

/** Cuts the outline at its headings. What stands before the first one is a chapter without a title. */
export function chaptersOf(rows: readonly OutlineRow[]): Chapter[] {
  const starts = rows.flatMap((row, index) => (row.shape.kind === "heading" ? [index] : []));
  if (starts[0] !== 0 && rows.length > 0) starts.unshift(0);
  return starts.flatMap((first, index) => {
    const own = rows.slice(first, starts[index + 1] ?? rows.length);
    const head = own[0];
    if (!head) return [];
    return [
      {
        id: head.id,
        title: head.shape.kind === "heading" ? (head.title ?? "") : "",
        level: Math.min(head.shape.level ?? 1, 4),
        first,
        flags: own.reduce((sum, { flags }) => sum + flags[0] + flags[1] + flags[2] + flags[3], 0),
        blocks: own.length,
        approved: own.filter(({ state }) => isApproved(state)).length,
        state: stateOfAll(own.map(({ state }) => state)),
        edited: own.filter(({ edited, state }) => edited || state !== "raw").length,
        heat: heatOf(own),
      },
    ];
  });
}

function heatOf(rows: readonly OutlineRow[]): HeatCell[] {
  const count = Math.min(cells, rows.length);
  return Array.from({ length: count }, (_, index) => {
    const share = rows.slice(
      Math.floor((index * rows.length) / count),
      Math.floor(((index + 1) * rows.length) / count),
    );
    const total = share.length || 1;
    return {
      score: share.reduce((sum, row) => sum + row.score, 0) / total,
      worked: share.filter(({ state }) => state === "in-work" || state === "submitted").length / total,
      approved: share.filter(({ state }) => isApproved(state)).length / total,
    };
  });
}
