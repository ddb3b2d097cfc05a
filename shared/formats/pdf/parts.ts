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

const pageNumber = /^(?:page\s+)?[-–—|•]?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|sur|of)\s*\d{1,4})?\s*[-–—|•]?$/i;
const opening = /^(?:\[(\d{1,4})\]|(\d{1,4})|([*†‡]{1,3}))[.)]?\s*(?=\S)/;

/** The size that most of the text is set in. */
export function bodySize(lines: readonly PageLine[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Parts running heads and feet, page numbers and notes from the text of the pages. */
export function partsOf(pages: readonly (readonly PageLine[])[], size: number): Parts {
  const furniture = findFurniture(pages);
  const notes: FootNote[] = [];
  const body: PageLine[] = [];
  for (const page of pages) {
    const lines = page.filter((line) => !furniture.has(line));
    const foot = footOf(lines, size, notes.at(-1));
    body.push(...lines.slice(0, foot));
    for (const line of lines.slice(foot)) {
      const label = openingOf(line, size);
      if (label) notes.push({ key: `${line.page}.${notes.length}`, label, page: line.page, lines: [line] });
      else notes.at(-1)?.lines.push(line);
    }
  }
  return { body, furniture: [...furniture], notes };
}

/** A page number, or a line at the same height, numbers apart the same, at the edge of three pages. */
function findFurniture(pages: readonly (readonly PageLine[])[]): Set<PageLine> {
  const groups = new Map<string, PageLine[]>();
  const add = (key: string, line: PageLine): void => void groups.set(key, [...(groups.get(key) ?? []), line]);
  for (const page of pages) {
    const sorted = [...page].sort((a, b) => a.baseline - b.baseline);
    for (const line of new Set([...sorted.slice(0, 2), ...sorted.slice(-2)])) {
      const height = Math.round(line.baseline / 3);
      add(pageNumber.test(line.text) ? `number ${height}` : `${line.text.replace(/\d+/g, "#")} ${height}`, line);
    }
    // Running heads change with the chapter: the same height, another size or more room below than lines have.
    const [first, second, third] = sorted;
    if (first && second && third && second.baseline - first.baseline > (third.baseline - second.baseline) * 1.5)
      add(`head ${Math.round(first.baseline / 2)} ${first.size}`, first);
  }
  const found = new Set<PageLine>();
  for (const [key, lines] of groups)
    if (lines.length >= (key.startsWith("head ") ? Math.max(4, pages.length * 0.3) : 3))
      for (const line of lines) found.add(line);
  return found;
}

const isSmall = (line: PageLine, size: number): boolean => line.size < size * 0.95;

/** The mark that opens a note: raised, or in the smaller type of a page's foot. */
export function openingOf(line: PageLine, size: number): string | undefined {
  const match = opening.exec(line.text);
  const raised = line.marks.some((mark) => mark.kind === "superscript" && mark.from === 0);
  return match && (raised || isSmall(line, size)) ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

/** How long the mark is. */
export const openingLength = (line: PageLine): number => opening.exec(line.text)?.[0].length ?? 0;

/** Where the notes of a page begin: the run of small lines at its end, if it opens with a mark or goes on with a note. */
function footOf(lines: readonly PageLine[], size: number, last: FootNote | undefined): number {
  let from = lines.length;
  while (from > 0) {
    const line = lines[from - 1];
    if (!line || !(isSmall(line, size) || openingOf(line, size))) break;
    from--;
  }
  if (from === 0 && !lines.some((line) => openingOf(line, size))) return lines.length;
  const page = lines[0]?.page ?? 0;
  const goesOn = last !== undefined && last.lines.at(-1)?.page === page - 1;
  while (from < lines.length) {
    const line = lines[from];
    if (line && (openingOf(line, size) || goesOn)) break;
    from++;
  }
  return from;
}
