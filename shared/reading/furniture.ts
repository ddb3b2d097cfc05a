import type { Line } from "./line.ts";

const pageNumber = /^(?:[-–—•|]\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*[-–—•|])?$/i;

/**
 * Marks page numbers and running heads. A page number is alone between blank lines (or at a page's edge); a running head is
 * a short line that comes back, numbers apart, at the edges of pages: without pages nothing is a running head, since a list
 * of sentences may repeat one.
 */
export function markFurniture(lines: readonly Line[]): void {
  const edges = new Map<string, Line[]>();
  const first = lines.findIndex((line) => !line.blank);
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    const alone = isBreak(lines[index - 1]) && isBreak(lines[index + 1]);
    if (alone && pageNumber.test(line.text) && /\d|^[ivxlc]{2,}$/i.test(line.text)) {
      line.role = "furniture";
      continue;
    }
    if (
      line.text.length <= 90 &&
      (line.pageStart || index === first || lines[index + 1]?.pageStart || isNumbered(lines, index))
    ) {
      const key = line.text.replace(/\d+/g, "#");
      edges.set(key, [...(edges.get(key) ?? []), line]);
    }
  }
  for (const same of edges.values()) if (same.length >= 3) for (const line of same) line.role = "furniture";
}

const isBreak = (line: Line | undefined): boolean => line === undefined || line.blank || line.pageStart;

/** Next to a page number, blank lines apart. */
function isNumbered(lines: readonly Line[], index: number): boolean {
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= 4; at += step) {
      const line = lines[at];
      if (!line) break;
      if (line.blank) continue;
      if (pageNumber.test(line.text)) return true;
      break;
    }
  return false;
}
