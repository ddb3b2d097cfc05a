import { callPattern } from "./calls.ts";
import type { Line, Measure } from "./line.ts";

/** Lines that belong together, and what lies around them. */
export interface Group {
  readonly lines: Line[];
  /** Empty lines before, page furniture and notes not counted. */
  blanksBefore: number;
  /** A page turns between the group before and this one. */
  pageBefore: boolean;
  /** Lines of the group before which a page turns. */
  readonly turns: number[];
  /** Lines of the group before which a new paragraph could also have begun, across a page. */
  readonly unsureJoins: number[];
}

const final = /[.!?…:;][\s"»”’)\]]*$/u;
const bare = (text: string): string => text.replace(callPattern, "").trim();

/** Does a text end as a paragraph may: with a sentence's end, marks and calls aside? */
export const endsSentence = (text: string): boolean => final.test(bare(text));
const startsLower = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(bare(text));

/**
 * Gathers lines into paragraphs. Blank lines part them, but for those that come with the turn of a page: a paragraph goes on
 * over page numbers, running heads and notes when it has not ended, or when what follows begins in lower case.
 */
export function toGroups(lines: readonly Line[], { width, indentsParagraphs }: Measure): Group[] {
  const groups: Group[] = [];
  let blanks = 0;
  let page = false;
  let last: Line | undefined;
  for (const line of lines) {
    if (line.role !== "body") {
      page = true;
      continue;
    }
    if (line.blank) {
      blanks++;
      continue;
    }
    const group = groups.at(-1);
    const topOfPage = line.pageStart || (line.indented && !indentsParagraphs && width !== Number.POSITIVE_INFINITY);
    const turns = page || topOfPage;
    if (group && last && goesOn(group, last, line, { blanks, turns, width, indentsParagraphs })) {
      if (turns) {
        group.turns.push(group.lines.length);
        if (endsSentence(last.text) && last.text.length > width * 0.7) group.unsureJoins.push(group.lines.length);
      }
      group.lines.push(line);
    } else
      groups.push({
        lines: [line],
        blanksBefore: blanks,
        pageBefore: turns || group === undefined,
        turns: [],
        unsureJoins: [],
      });
    last = line;
    blanks = 0;
    page = false;
  }
  return groups;
}

function goesOn(
  group: Group,
  last: Line,
  line: Line,
  around: {
    readonly blanks: number;
    readonly turns: boolean;
    readonly width: number;
    readonly indentsParagraphs: boolean;
  },
): boolean {
  if (around.width === Number.POSITIVE_INFINITY) return false;
  const ended = endsSentence(last.text);
  const isFull = last.text.length > around.width * 0.7;
  if (around.turns) {
    if (startsLower(line.text)) return !ended || !/[.!?…]["»”)\]\s]*$/u.test(bare(last.text)) || isFull;
    // A full line without an end goes on, even before a capital ("le ministre / Makei").
    return !ended && isFull && around.blanks <= 4 && group.lines.length > 0;
  }
  if (around.blanks > 0) return false;
  if (around.indentsParagraphs && line.indented) return false;
  // No blank line, but the line before stops short at a sentence's end: the author's own new paragraph.
  if (ended && last.text.length < around.width * 0.7 && !startsLower(line.text)) return false;
  return true;
}
