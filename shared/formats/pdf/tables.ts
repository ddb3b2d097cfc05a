import type { LineCell } from "./lines.ts";
import { narrowGap, type Piece, splitAt } from "./pieces.ts";

type Row = readonly Piece[];

/** What opens an item of a list, however far its text stands off. */
const label = /^(?:[-–—•*▪◦‣·]|\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|\d+(?:\.\d+)+\.?|\[\d+\])$/i;
/** Dots that lead to a page's number. */
const leader = /(?:\.\s?){4,}|…{2,}/;

/** A row of a column as lines to set: one line, or the cells of a table. */
export interface SetRow {
  readonly pieces: Row;
  readonly cells?: readonly LineCell[];
}

/**
 * Simple tables: rows below each other whose parts stand apart and begin, end or are centred in the same places, at least two
 * rows of three columns or three of two. What follows under one column alone goes on with the cell above. Labels of lists and
 * tables of contents are none.
 * @param from the number of the page's next table
 */
export function findTables(rows: readonly Row[], from: number): { readonly rows: SetRow[]; readonly count: number } {
  // A table's columns may stand closer than columns of text, where they keep the same places.
  const parted = rows.map((row) => row.flatMap((piece) => splitAt(piece, narrowGap)));
  const set: SetRow[] = [];
  let count = 0;
  for (let start = 0; start < rows.length; start++) {
    const found = tableAt(parted, start);
    if (!found) {
      set.push({ pieces: rows[start] ?? [] });
      continue;
    }
    for (const { pieces, row, columns } of found)
      set.push({ pieces, cells: columns.map((column) => ({ table: from + count, row, column })) });
    count++;
    start += found.length - 1;
  }
  return { rows: set, count };
}

interface TableRow {
  readonly pieces: Row;
  readonly row: number;
  readonly columns: readonly number[];
}

function tableAt(rows: readonly Row[], start: number): TableRow[] | undefined {
  const first = rows[start];
  if (!first || first.length < 2 || first.some(isNoCell)) return undefined;
  const found: TableRow[] = [{ pieces: first, row: 0, columns: first.map((_, column) => column) }];
  let row = 0;
  let last = first[0];
  for (let at = start + 1; at < rows.length; at++) {
    const next = rows[at];
    const head = next?.[0];
    if (!next || !head || !last || next.some(isNoCell) || head.baseline - last.baseline > head.size * 4) break;
    const columns = next.map((piece) => first.findIndex((cell) => isAligned(cell, piece)));
    if (columns.some((column, index) => column < 0 || column <= (columns[index - 1] ?? -1))) break;
    const whole = next.length === first.length;
    // Under some columns alone and close: their cells go on.
    if (!whole && (head.baseline - last.baseline > head.size * 1.45 || columns[0] === 0)) break;
    if (whole) row++;
    found.push({ pieces: next, row, columns });
    last = head;
  }
  return row + 1 >= (first.length > 2 ? 2 : 3) && !areLines(found) ? found : undefined;
}

/** Numbers or signs beside what they number, or columns of text side by side: no table. */
function areLines(rows: readonly TableRow[]): boolean {
  const widths = [0, 1].map((column) =>
    rows
      .map(({ pieces, columns }) => pieces[columns.indexOf(column)])
      .map((piece) => (piece ? (piece.right - piece.left) / piece.size : 0)),
  );
  const [first = [], second = []] = widths;
  const half = rows.length / 2;
  return (
    (rows[0]?.pieces.length === 2 && Math.max(...first) < 2) ||
    (first.filter((width) => width > 14).length > half && second.filter((width) => width > 14).length > half)
  );
}

const textOf = (piece: Piece): string =>
  piece.runs
    .map(({ text }) => text)
    .join("")
    .trim();
const isNoCell = (piece: Piece): boolean => label.test(textOf(piece)) || leader.test(textOf(piece));

/** Set to the left, to the right or centred in the same place. */
function isAligned(one: Piece, other: Piece): boolean {
  const off = Math.min(
    Math.abs(one.left - other.left),
    Math.abs(one.right - other.right),
    Math.abs(one.left + one.right - other.left - other.right) / 2,
  );
  return off < one.size * 0.3;
}
