/** One line of a page as it was pulled out. */
export interface Line {
  /** Without the white space around it; calls found so far are marked inside (see calls.ts). */
  text: string;
  /** From 1, in the file. */
  readonly number: number;
  readonly blank: boolean;
  /** Begins with white space: an indented paragraph, or the top of a page in many extractions. */
  readonly indented: boolean;
  /** The file says that a page begins here (form feed). */
  readonly pageStart: boolean;
  role: "body" | "note" | "furniture";
  /** note: which one, as an index into the notes found. */
  note?: number;
}

/** Any kind of line end counts. */
export const lineEnds = /\r\n|\n|\r/;

/** Cuts a text into lines. A form feed begins a page. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, whole] of text.split(lineEnds).entries()) {
    const pageStart = whole.includes("\f");
    const raw = whole.replaceAll("\f", "");
    const trimmed = raw.trim();
    lines.push({
      text: trimmed,
      number: index + 1,
      blank: trimmed === "",
      indented: /^[ \t\u00a0]+\S/.test(raw),
      pageStart,
      role: "body",
    });
  }
  return lines;
}

/** How the file's lines are cut. */
export interface Measure {
  /** Length of a full line, in UTF-16 units; Infinity when paragraphs are single lines. */
  readonly width: number;
  /** Indents open paragraphs (rather than pages). */
  readonly indentsParagraphs: boolean;
}

/**
 * A wrapped text has many lines of nearly the same length, the longest; a text with a line a paragraph has lengths of all
 * kinds. Indents that are rare are tops of pages, indents that are common open paragraphs.
 */
export function measure(lines: readonly Line[]): Measure {
  const lengths = lines
    .filter((line) => !line.blank)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= longest * 0.85 && length <= longest * 1.15).length;
  const inRuns = lines.filter((line, index) => !line.blank && lines[index + 1] && !lines[index + 1]?.blank).length;
  const wrapped = lengths.length > 3 && full >= lengths.length * 0.3 && inRuns >= lengths.length * 0.3 && longest < 200;
  const indented = lines.filter((line) => line.indented).length;
  return {
    width: wrapped ? longest : Number.POSITIVE_INFINITY,
    indentsParagraphs: indented > lengths.length * 0.15 && indented < lengths.length * 0.6,
  };
}
