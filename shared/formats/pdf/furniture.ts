import type { PageLine } from "./lines.ts";

const pageNumber = /^(?:page\s+)?[-–—|•]?\s*(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|sur|of)\s*\d{1,4})?\s*[-–—|•]?$/i;
/** Dots, and the page they lead to. */
const entry = /(?:(?:\.\s?){4,}|…{2,}\s*)(?:\d{1,4}|[ivxlc]{1,7})$/i;

/**
 * Page numbers, running heads and feet, and the printed table of contents. At a page's edges: a number that counts with the
 * pages; a line, numbers apart the same, at the same height of three pages; a line at the height where heads stand, with room
 * below. Lines whose dots lead to a page number are a table of contents: it is made anew for each edition.
 */
export function findFurniture(pages: readonly (readonly PageLine[])[], size: number): Set<PageLine> {
  const found = new Set<PageLine>();
  const groups = new Map<string, PageLine[]>();
  const add = (key: string, line: PageLine): void => {
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  };
  const said = new Map<string, number>();
  for (const page of pages) {
    for (const line of page) said.set(bare(line.text), (said.get(bare(line.text)) ?? 0) + 1);
    for (const line of contents(page)) found.add(line);
    const sorted = [...page].sort((a, b) => a.baseline - b.baseline);
    for (const line of new Set([...sorted.slice(0, 2), ...sorted.slice(-2)])) {
      const height = Math.round(line.baseline / 3);
      const number = pageNumber.exec(line.text)?.[1];
      if (!number) add(`text ${line.text.replace(/\d+/g, "#")} ${height}`, line);
      else {
        add(`number ${height}`, line);
        if (/^\d/.test(number)) add(`count ${Number(number) - line.page}`, line);
      }
    }
    // Running heads change with the chapter: the same height, more room below than lines have.
    const head = headOf(sorted, size);
    const last = head.at(-1);
    for (const line of head) add(`head ${Math.round((last?.baseline ?? 0) / 2)} ${line.size}`, line);
    // In a short book a head comes once or twice: it says what is said elsewhere.
    if (last && head.length === 1 && !last.bold && last.size <= size && (said.get(bare(last.text)) ?? 0) > 1)
      add(`again ${last.baseline}`, last);
  }
  const least = { text: 3, number: 3, count: 2, again: 1, head: Math.max(4, pages.length * 0.3) };
  for (const [key, lines] of groups)
    if (lines.length >= least[key.slice(0, key.indexOf(" ")) as keyof typeof least])
      for (const line of lines) found.add(line);
  return found;
}

/** Up to three rows in no larger type than the text, with more room below than between lines. */
function headOf(sorted: readonly PageLine[], size: number): PageLine[] {
  let rows = 0;
  for (const [index, line] of sorted.entries()) {
    const next = sorted[index + 1];
    if (!next || line.size > size * 1.12) return [];
    const step = next.baseline - line.baseline;
    if (step < line.size * 0.5) continue;
    if (step > line.size * 1.7) return sorted.slice(0, index + 1);
    if (++rows === 3) return [];
  }
  return [];
}

/** Titles without dots lead to a page too, on a page of contents. */
const numbered = /\s(?:\d{1,4}|[ivxlc]{1,7})$/i;

/**
 * Lines of a printed table of contents. On a page of little else, all from the first that leads to a page to the last: chapters stand
 * without dots there, and titles go over lines. Elsewhere the lines with dots, and a long title's first line between two of them.
 */
function contents(page: readonly PageLine[]): readonly PageLine[] {
  const leads = (index: number): boolean => entry.test(page[index]?.text ?? "");
  const entries = page.filter((_line, index) => leads(index)).length;
  if (entries < 5 || entries < page.length * 0.3)
    return page.filter((_line, index) => leads(index) || (leads(index + 1) && leads(index - 1)));
  let first = page.findIndex((_line, index) => leads(index));
  let last = page.findLastIndex((_line, index) => leads(index));
  // A note at the foot may end with a number as well: its type is smaller.
  const size = page[first]?.size ?? 0;
  const isChapter = (line: PageLine | undefined): boolean =>
    line !== undefined && line.size >= size && numbered.test(line.text);
  while (isChapter(page[first - 1])) first--;
  while (isChapter(page[last + 1])) last++;
  return page.slice(first, last + 1);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
