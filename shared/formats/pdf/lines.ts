import type { PdfPage, PdfRun } from "./page.ts";

/** A stretch of a line that is set otherwise than the line. */
export interface LineMark {
  readonly kind: "emphasis" | "strong" | "superscript" | "subscript";
  readonly from: number;
  readonly to: number;
}

/** One line of a column, with its place on the page in points from the top left corner. */
export interface PageLine {
  readonly text: string;
  readonly marks: readonly LineMark[];
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** The width of its first word: would it have fitted on the line before? */
  readonly firstWord: number;
}

/** The lines of a page in reading order: columns, where the page has some, one after the other. */
export function linesOf(page: PdfPage): PageLine[] {
  const pieces = rows(page.runs).flatMap(split);
  return inOrder(pieces).map((runs) => toLine(runs, page.number));
}

type Row = readonly PdfRun[];

/** Runs that share a baseline; what is smaller and a little above or below it is raised or lowered, and belongs to it. */
function rows(runs: readonly PdfRun[]): Row[] {
  const found: PdfRun[][] = [];
  const sorted = runs.filter((run) => run.text !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  let current: PdfRun[] = [];
  for (const run of sorted) {
    const main = current.reduce<PdfRun | undefined>(
      (best, one) => (best && best.size >= one.size ? best : one),
      undefined,
    );
    const near =
      main && Math.abs(run.y - main.y) <= Math.max(run.size, main.size) * (run.size === main.size ? 0.25 : 0.5);
    if (near) current.push(run);
    else {
      current = [run];
      found.push(current);
    }
  }
  return found.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Parts a row where a gap is wider than any space between words. */
function split(row: Row): Row[] {
  const parts: PdfRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    if (run.text.trim() === "") continue;
    const last = parts.at(-1);
    if (last && run.x - end < run.size * 1.5) last.push(run);
    else parts.push([run]);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

const left = (row: Row): number => row[0]?.x ?? 0;
const right = (row: Row): number => Math.max(...row.map((run) => run.x + run.width));
const baseline = (row: Row): number => biggest(row)?.y ?? 0;
const biggest = (row: Row): PdfRun | undefined =>
  row.reduce<PdfRun | undefined>(
    (best, run) => (best && best.size * best.text.length ** 0.2 >= run.size * run.text.length ** 0.2 ? best : run),
    undefined,
  );

/**
 * Two columns when a gutter parts most of the page's pieces and both sides are set nearly full; pieces that cross it (a title
 * over both) part the page into bands, each read left then right. Else rows from top to bottom, their pieces put together.
 */
function inOrder(pieces: readonly Row[]): Row[] {
  const edges = [Math.min(...pieces.map(left)), Math.max(...pieces.map(right))] as const;
  const middle = (edges[0] + edges[1]) / 2;
  const width = edges[1] - edges[0];
  const crosses = (row: Row): boolean => left(row) < middle && right(row) > middle;
  const full = (side: readonly Row[]): boolean =>
    side.length >= 4 && side.filter((row) => right(row) - left(row) > width * 0.38).length >= side.length * 0.5;
  const sides = [pieces.filter((row) => right(row) <= middle), pieces.filter((row) => left(row) >= middle)] as const;
  if (pieces.filter(crosses).length > pieces.length * 0.3 || !full(sides[0]) || !full(sides[1])) {
    const joined = new Map<number, PdfRun[]>();
    for (const row of pieces) {
      const key = Math.round(baseline(row));
      const same = joined.get(key) ?? joined.get(key - 1);
      if (same) same.push(...row);
      else joined.set(key, [...row]);
    }
    return [...joined.values()].map((row) => row.sort((a, b) => a.x - b.x));
  }
  const ordered: Row[] = [];
  let band: [Row[], Row[]] = [[], []];
  for (const row of pieces) {
    if (crosses(row)) {
      ordered.push(...band[0], ...band[1], row);
      band = [[], []];
    } else band[right(row) <= middle ? 0 : 1].push(row);
  }
  return [...ordered, ...band[0], ...band[1]];
}

const plainFigures = (raised: string): string => raised.replace(/./gu, (sign) => `${"⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)}`);

function toLine(row: Row, page: number): PageLine {
  const main = biggest(row);
  const size = main?.size ?? 0;
  const base = main?.y ?? 0;
  const bold = row.every((run) => run.bold || run.text.trim() === "");
  let text = "";
  let end = 0;
  let firstWord = 0;
  const marks: LineMark[] = [];
  for (const run of row) {
    const gap = text !== "" && run.x - end > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text);
    const words = (gap ? " " : "") + run.text.replace(/[\s\u00a0]*[\t\r\n ]+/g, " ");
    const from = text.length + (gap ? 1 : 0);
    const kept = text === "" || text.endsWith(" ") ? words.trimStart() : words;
    text += kept;
    const mark = (kind: LineMark["kind"]): void => {
      const last = marks.findLast((one) => one.kind === kind);
      if (last && last.to >= from - 1) marks.splice(marks.indexOf(last), 1, { kind, from: last.from, to: text.length });
      else if (text.length > from) marks.push({ kind, from, to: text.length });
    };
    if (run.size < size * 0.85 && base - run.y > size * 0.12) mark("superscript");
    else if (run.size < size * 0.85 && run.y - base > size * 0.05) mark("subscript");
    if (run.italic) mark("emphasis");
    if (run.bold && !bold) mark("strong");
    if (firstWord === 0) {
      const space = kept.trimStart().indexOf(" ");
      if (space >= 0) firstWord = run.x - left(row) + (run.width * space) / Math.max(1, kept.length);
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
    page,
    x: left(row),
    right: end,
    baseline: base,
    size: Math.round(size * 10) / 10,
    bold,
    firstWord: firstWord || end - left(row),
  };
}
