import type { Line } from "./line.ts";

/** A stretch of lines by their indexes, `to` excluded. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A note found at a page's foot or at the end. A long one goes on at the foot of the next page: several parts. */
export interface FoundNote {
  readonly label: string;
  readonly value: number;
  readonly parts: LineRange[];
  /** The lines that may hold its call: from the notes of the page before to its own. */
  readonly region: LineRange;
}

const opening = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)]?|([¹²³⁰⁴-⁹]{1,4}))\s+(?=\S)/;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number that opens a line, and how long its mark is. */
function opened(text: string): { value: number; length: number } | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const digits =
    match[1] ?? match[2] ?? match[3] ?? [...(match[4] ?? "")].map((sign) => superscripts.indexOf(sign)).join("");
  return { value: Number(digits), length: match[0].length };
}

/**
 * Finds notes by their sequence: a line that opens with the number one more than the last note's, after a blank line or
 * right under another note. "60 mille tonnes" at the start of a line is no note while note 36 is due. A gap of up to two
 * lost notes is bridged; numbering may start again at 1. What stands at a page's foot without a number, while the last note
 * is unfinished ("URL :"), is the rest of that note.
 */
export function findNotes(lines: readonly Line[]): FoundNote[] {
  const notes: FoundNote[] = [];
  let due = 1;
  /** The body above the foot that is being read: from the end of the last foot to this one. */
  let foot: LineRange = { from: 0, to: 0 };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.blank) continue;
    const afterBlank = index === 0 || lines[index - 1]?.blank === true || line.pageStart;
    const last = notes.at(-1);
    const end = last?.parts.at(-1)?.to ?? 0;
    const underNote = last !== undefined && onlyBlank(lines, end, index);
    const open = opened(line.text);
    if (last && afterBlank && !underNote && !open && isUnfinished(lines[end - 1])) {
      const to = runEnd(lines, index, due);
      if (isFootEnd(lines, to, due)) {
        last.parts.push({ from: index, to });
        foot = { from: end, to: index };
        index = to - 1;
      }
      continue;
    }
    if (!open || !(afterBlank || underNote) || !isDue(open.value, due, afterBlank)) continue;
    const to = runEnd(lines, index, open.value + 1);
    if (!underNote) foot = { from: end, to: index };
    notes.push({ label: String(open.value), value: open.value, parts: [{ from: index, to }], region: foot });
    due = open.value + 1;
    index = to - 1;
  }
  return notes;
}

const isDue = (value: number, due: number, afterBlank: boolean): boolean =>
  value === due || (afterBlank && ((value > due && value <= due + 2 && due > 3) || (value === 1 && due > 3)));

/** A run of lines at a page's foot goes to a blank line, the next note, or the top of the next page. */
function runEnd(lines: readonly Line[], from: number, due: number): number {
  let index = from + 1;
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.blank || line.pageStart) break;
    if (opened(line.text)?.value === due) break;
    // Extractions put a space before the first line of a page; a note's own lines stand at the margin.
    if (line.indented && !lines[from]?.indented) break;
  }
  return index;
}

/** After a foot comes the next note, the top of a page, or nothing. */
function isFootEnd(lines: readonly Line[], index: number, due: number): boolean {
  const line = lines[index];
  return line === undefined || line.pageStart || line.indented || opened(line.text)?.value === due;
}

/** Ends where no note can: in the middle of a reference. */
const isUnfinished = (line: Line | undefined): boolean =>
  line !== undefined && (/[:–,/-]$/.test(line.text) || /\bURL$/.test(line.text));

const onlyBlank = (lines: readonly Line[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (!lines[index]?.blank) return false;
  return true;
};

/** A note's first line without its mark. */
export const withoutMark = (text: string): string => text.slice(opened(text)?.length ?? 0);
