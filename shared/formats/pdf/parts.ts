import { findFurniture } from "./furniture.ts";
import type { PageLine } from "./lines.ts";

/** A note at the foot of a page, with the lines that go on at the foot of the next. */
export interface FootNote {
  readonly key: string;
  readonly label: string;
  readonly page: number;
  readonly lines: PageLine[];
}

/** The book's lines, sorted by what they are on their page. */
export interface Parts {
  readonly body: readonly PageLine[];
  readonly furniture: readonly PageLine[];
  readonly notes: readonly FootNote[];
}

const opening = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})|([*†‡]{1,3}))[.)]?\s*(?=\S)/;

/** The size that most of the text is set in. */
export function bodySize(lines: readonly PageLine[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Parts running heads and feet, page numbers and notes from the text of the pages. */
export function partsOf(pages: readonly (readonly PageLine[])[], size: number): Parts {
  const furniture = findFurniture(pages, size);
  const columns = pages.flatMap((page) => byColumn(page.filter((line) => !furniture.has(line))));
  const areRaised = marksAreRaised(columns.flat(), size);
  const notes: FootNote[] = [];
  const body: PageLine[] = [];
  /** The column whose foot the last note reached. */
  let reached = -2;
  for (const [index, lines] of columns.entries()) {
    const last = notes.at(-1);
    const opens = (line: PageLine): string | undefined => {
      const mark = openingOf(line, size);
      if (!mark || mark.raised) return mark?.label;
      return !areRaised && isDue(mark.label, notes.at(-1)?.label, notes.at(-1)?.page !== line.page)
        ? mark.label
        : undefined;
    };
    const foot = footOf(lines, size, opens, last && reached === index - 1 ? last : undefined);
    body.push(...lines.slice(0, foot));
    for (const line of lines.slice(foot)) {
      const label = opens(line);
      if (label) notes.push({ key: `${line.page}.${notes.length}`, label, page: line.page, lines: [line] });
      else notes.at(-1)?.lines.push(line);
      reached = index;
    }
  }
  return { body, furniture: [...furniture], notes };
}

/** A page's lines, column by column. */
function byColumn(page: readonly PageLine[]): PageLine[][] {
  const columns: PageLine[][] = [];
  for (const line of page) {
    const last = columns.at(-1)?.at(-1);
    if (last && last.place === line.place && line.baseline >= last.baseline - line.size) columns.at(-1)?.push(line);
    else columns.push([line]);
  }
  return columns;
}

const isSmall = (line: PageLine, size: number): boolean => line.size < size * 0.95 && !line.cell;

/** The mark that opens a note: raised, or in the smaller type of a page's foot. */
function openingOf(line: PageLine, size: number): { readonly label: string; readonly raised: boolean } | undefined {
  const match = opening.exec(line.text);
  const label = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (!label) return undefined;
  const raised = line.marks.some((mark) => mark.kind === "superscript" && mark.from === 0);
  return raised || isSmall(line, size) ? { label, raised } : undefined;
}

/** Does this book raise the marks of its notes? Then a number at a line's start is none. */
function marksAreRaised(lines: readonly PageLine[], size: number): boolean {
  const marks = lines.flatMap((line) => openingOf(line, size) ?? []);
  return marks.filter(({ raised }) => raised).length > marks.length * 0.4;
}

/** Numbers of notes follow each other, or begin again with the page; one or two may be lost. */
function isDue(label: string, last: string | undefined, turned: boolean): boolean {
  if (!/\d/.test(label)) return true;
  const [value, before] = [Number(label), Number(last ?? 0)];
  return (turned && value === 1) || (value > before && value <= before + 3) || last === undefined;
}

/** How long the mark that opens a note is. */
export const openingLength = (line: PageLine): number => opening.exec(line.text)?.[0].length ?? 0;

/**
 * Where the notes of a column begin: the small lines at its end, if they open with a mark or go on with the note at the foot of
 * the column before.
 */
function footOf(
  lines: readonly PageLine[],
  size: number,
  opens: (line: PageLine) => string | undefined,
  before: FootNote | undefined,
): number {
  let from = lines.length;
  while (from > 0) {
    const line = lines[from - 1];
    if (!line || !(isSmall(line, size) || opens(line))) break;
    from--;
  }
  const goesOn = before !== undefined && Math.abs((before.lines[0]?.size ?? 0) - (lines[from]?.size ?? 0)) < 0.6;
  // Small type from top to bottom is a foot only where notes are plainly under way.
  if (goesOn && (from > 0 || !/[.!?»"”)]$/.test(before.lines.at(-1)?.text ?? ""))) return from;
  while (from < lines.length && !opens(lines[from] as PageLine)) from++;
  return from;
}
