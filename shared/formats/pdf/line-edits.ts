import type { PageLine } from "./lines.ts";

/** A line with a stretch replaced; marks move along, and a raised mark or a jump that is replaced goes. */
export function replaceIn(line: PageLine, from: number, to: number, by: string): PageLine {
  const shift = by.length - (to - from);
  const move = (at: number): number => (at <= from ? at : at >= to ? at + shift : from + by.length);
  return {
    ...line,
    text: line.text.slice(0, from) + by + line.text.slice(to),
    marks: line.marks
      .filter((mark) => !((mark.kind === "superscript" || mark.kind === "jump") && mark.from <= from && mark.to >= to))
      .map((mark) => ({ ...mark, from: move(mark.from), to: move(mark.to) })),
  };
}

/** A line without its first signs. */
export const cutStart = (line: PageLine, length: number): PageLine => ({
  ...line,
  text: line.text.slice(length),
  marks: line.marks.flatMap((mark) =>
    mark.to > length ? [{ ...mark, from: Math.max(0, mark.from - length), to: mark.to - length }] : [],
  ),
});
