import { columnsOf } from "./columns.ts";
import type { PdfLink, PdfPage, PdfRun } from "./page.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { findTables } from "./tables.ts";

/** A stretch of a line that is set otherwise than the line, or leads somewhere: `jump` to a place inside the file. */
export interface LineMark {
  readonly kind: "emphasis" | "strong" | "superscript" | "subscript" | "link" | "jump";
  readonly from: number;
  readonly to: number;
  readonly href?: string;
}

/** A cell of a table: `table` counts from 0 on its page; a cell of several lines has several lines. */
export interface LineCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One line of a column, with its place on the page in points from the top left corner. */
export interface PageLine {
  readonly text: string;
  readonly marks: readonly LineMark[];
  readonly page: number;
  /** Its column, see `Column`. */
  readonly place: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** The width of its first word: would it have fitted on the line before? */
  readonly firstWord: number;
  readonly cell?: LineCell;
}

/** The lines of a page in reading order: columns, where the page has some, one after the other. */
export function linesOf(page: PdfPage): PageLine[] {
  const lines: PageLine[] = [];
  let tables = 0;
  for (const { pieces, place } of columnsOf(piecesOf(page.runs))) {
    const { rows, count } = findTables(toRows(pieces), tables);
    tables += count;
    for (const { pieces: row, cells } of rows) {
      if (cells) for (const [index, piece] of row.entries()) lines.push(toLine([piece], page, place, cells[index]));
      else lines.push(toLine(row, page, place));
    }
  }
  return lines
    .filter(({ text }) => text !== "")
    .map((line, index) => ({ line, index }))
    .sort(inCells)
    .map(({ line }) => line);
}

interface Placed {
  readonly line: PageLine;
  readonly index: number;
}

/** The lines of a cell belong together, though other cells' lines stand between them. */
const inCells = ({ line: { cell: a }, index: i }: Placed, { line: { cell: b }, index: j }: Placed): number =>
  a && b && a.table === b.table ? a.row - b.row || a.column - b.column || i - j : i - j;

/** Pieces of one column that share a baseline; a word set apart may stand a little off. */
function toRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.baseline - first.baseline <= Math.min(first.size, piece.size) * 0.3) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const plainFigures = (raised: string): string => raised.replace(/./gu, (sign) => `${"⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)}`);

function toLine(row: readonly Piece[], page: PdfPage, place: string, cell?: LineCell): PageLine {
  const main = row.reduce<Piece | undefined>((best, one) => (best && best.size >= one.size ? best : one), undefined);
  const size = main?.size ?? 0;
  const base = main?.baseline ?? 0;
  const runs = row.flatMap((piece) => piece.runs);
  const bold = runs.every((run) => run.bold || run.text.trim() === "");
  const left = Math.min(...row.map((piece) => piece.left));
  let text = "";
  let end = 0;
  let firstWord = 0;
  const marks: LineMark[] = [];
  for (const run of runs) {
    const gap = text !== "" && run.x - end > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text);
    const words = (gap ? " " : "") + run.text.replace(/[\s\u00a0]*[\t\r\n ]+/g, " ");
    const from = text.length + (gap ? 1 : 0);
    const kept = text === "" || text.endsWith(" ") ? words.trimStart() : words;
    text += kept;
    const mark = (kind: LineMark["kind"], href?: string): void => {
      const last = marks.findLast((one) => one.kind === kind && one.href === href);
      if (last && last.to >= from - 1) marks.splice(marks.indexOf(last), 1, { ...last, to: text.length });
      else if (text.length > from) marks.push({ kind, from, to: text.length, ...(href ? { href } : {}) });
    };
    if (run.size < size * 0.85 && base - run.y > size * 0.12) mark("superscript");
    else if (run.size < size * 0.85 && run.y - base > size * 0.05) mark("subscript");
    if (run.italic) mark("emphasis");
    if (run.bold && !bold) mark("strong");
    const link = linkOver(run, page.links);
    if (link !== undefined && kept.trim() !== "") mark(link ? "link" : "jump", link);
    if (firstWord === 0) {
      const space = kept.trimStart().indexOf(" ");
      if (space >= 0) firstWord = run.x - left + (run.width * space) / Math.max(1, kept.length);
    }
    end = run.x + run.width;
  }
  const length = text.trimEnd().length;
  // Fonts with raised figures of their own: the same as figures set small and high.
  for (const { 0: raised, index } of text.matchAll(/[⁰¹²³⁴-⁹]+/g)) {
    marks.push({ kind: "superscript", from: index, to: index + raised.length });
    text = text.slice(0, index) + plainFigures(raised) + text.slice(index + raised.length);
  }
  return {
    text: text.slice(0, length),
    marks: marks.flatMap((one) => (one.from < length ? [{ ...one, to: Math.min(one.to, length) }] : [])),
    page: page.number,
    place,
    x: left,
    right: Math.max(...row.map((piece) => piece.right)),
    baseline: base,
    size: Math.round(size * 10) / 10,
    bold,
    firstWord: firstWord || Math.max(...row.map((piece) => piece.right)) - left,
    ...(cell ? { cell } : {}),
  };
}

/** The address that a run's middle leads to. */
function linkOver({ x, y, width, size }: PdfRun, links: readonly PdfLink[]): string | undefined {
  const [across, down] = [x + width / 2, y - size * 0.3];
  return links.find(({ left, right, top, bottom }) => across > left && across < right && down > top && down < bottom)
    ?.href;
}
