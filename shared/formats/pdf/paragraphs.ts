import { endsSentence } from "../../reading/paragraphs.ts";
import type { PageLine } from "./lines.ts";
import type { EdgesOf } from "./margins.ts";

/** Lines that belong together. */
export interface Group {
  readonly lines: PageLine[];
  /** Lines before which a page or column turns, and a new paragraph could have begun. */
  readonly unsureJoins: number[];
}

/** How the book sets its paragraphs. */
interface Setting {
  /** The usual step from line to line, in points. */
  readonly leading: number;
  /** First lines are indented. */
  readonly indents: boolean;
}

const opensItem = /^(?:[•▪◦‣]|[-–—*]|\d{1,3}[.)]|[a-z]\))\s+\S/;
const startsLower = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text);

/** Gathers lines into paragraphs: by indents, by room between lines, and where the next word would have fitted. */
export function toGroups(lines: readonly PageLine[], edgesOf: EdgesOf): Group[] {
  const setting = settingOf(lines, edgesOf);
  const groups: Group[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const group = groups.at(-1);
    const joined = last && group ? joins(last, line, group, setting, edgesOf) : "no";
    if (group && joined !== "no") {
      if (joined === "unsure") group.unsureJoins.push(group.lines.length);
      group.lines.push(line);
    } else groups.push({ lines: [line], unsureJoins: [] });
  }
  return groups;
}

const turned = (last: PageLine, line: PageLine): boolean =>
  line.page !== last.page || line.place !== last.place || line.baseline < last.baseline;

function settingOf(lines: readonly PageLine[], edgesOf: EdgesOf): Setting {
  const steps = new Map<number, number>();
  let [ends, indented] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || turned(last, line) || line.cell) continue;
    const step = Math.round((line.baseline - last.baseline) * 2) / 2;
    if (step > 0 && step < line.size * 2.5) steps.set(step, (steps.get(step) ?? 0) + 1);
    const { left, right } = edgesOf(line);
    if (line.size !== last.size || !endsSentence(last.text) || last.right > right - line.size * 2) continue;
    ends++;
    if (line.x > left + line.size * 0.5 && line.x < left + line.size * 4) indented++;
  }
  const leading = [...steps].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  return { leading, indents: indented > ends * 0.5 };
}

/** Does a line go on with the paragraph of the one before? */
function joins(
  last: PageLine,
  line: PageLine,
  group: Group,
  { leading, indents }: Setting,
  edgesOf: EdgesOf,
): "yes" | "unsure" | "no" {
  if (last.cell || line.cell) return sameCell(last, line) ? "yes" : "no";
  if (Math.abs(last.size - line.size) > 0.6) return "no";
  const { left } = edgesOf(line);
  const before = edgesOf(last);
  const em = line.size;
  const first = group.lines[0] ?? last;
  const isTitle = first.bold && line.bold && group.lines.length < 5;
  const ended = endsSentence(last.text);
  const lower = startsLower(line.text);
  const room = before.right - last.right;
  const fits = room > line.firstWord + em * 0.5;
  const indent = line.x - left;
  if (/^[•▪◦‣]\s/.test(line.text)) return "no";
  if (turned(last, line)) {
    if (line.bold || last.bold) return last.bold === line.bold && lower && !ended ? "yes" : "no";
    if (lower && !(ended && fits)) return "yes";
    if (indents && indent > em * 0.5) return "no";
    if (fits && (ended || room > (before.right - before.left) * 0.25)) return "no";
    if (!ended) return opensItem.test(line.text) ? "no" : "yes";
    // A full line with a sentence's end: only indents tell.
    return indents ? "yes" : "unsure";
  }
  const step = line.baseline - last.baseline;
  const usual = Math.max(leading, em * 1.1);
  if (step > (line.size > last.size * 1.05 || isTitle ? em * 1.6 : usual * 1.22)) return "no";
  if (last.bold !== line.bold && (fits || (last.bold && group.lines.length === 1))) return "no";
  if (isTitle) return "yes";
  const shift = line.x - last.x;
  // In a paragraph all lines but the first begin alike: what begins further in, or further out, is another one.
  if (group.lines.length > 1 && shift > em * 0.5) return "no";
  if (group.lines.length > 1 && shift < -em * 0.5 && (opensItem.test(line.text) || fits)) return "no";
  if (fits && ended && !(lower && room < em * 4)) return "no";
  if (fits && !lower && room > (before.right - before.left) * 0.2 && !/[:/=?&-]$/.test(last.text)) return "no";
  // Two first lines below each other.
  if (indents && group.lines.length === 1 && indent > em * 0.5 && Math.abs(shift) < 1 && fits && !lower) return "no";
  // "Cher lecteur," and what is said to him: an indent after half a line begins anew, whatever its first letter.
  if (indents && fits && shift > em * 0.5 && room > (before.right - before.left) * 0.5) return "no";
  if (opensItem.test(line.text) && opensItem.test(first.text) && Math.abs(line.x - first.x) < 1) return "no";
  return "yes";
}

const sameCell = ({ cell: a, page }: PageLine, { cell: b, page: other }: PageLine): boolean =>
  a !== undefined &&
  b !== undefined &&
  page === other &&
  a.table === b.table &&
  a.row === b.row &&
  a.column === b.column;
