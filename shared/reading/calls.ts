import type { Span } from "../text/span.ts";
import type { Line } from "./line.ts";
import type { FoundNote } from "./notes.ts";

/** Marks a call inside a line until blocks are made: private characters around the note's index. */
export const callMark = (note: number): string => `\ue000${note}\ue001`;
export const callPattern = /\ue000(\d+)\ue001/g;

interface Candidate extends Span {
  readonly line: Line;
  readonly strength: number;
}

const superscript = (value: number): string =>
  String(value).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);

/**
 * Ties notes to their calls and marks these in the lines. A call is its note's number, glued to a word or a sign
 * ("biélorusses"1.", "Le10programme"), in brackets, or raised; it stands between the notes before and the note itself, and
 * calls follow each other as their notes do. Returns the notes whose call was not found.
 */
export function tieCalls(lines: readonly Line[], notes: readonly FoundNote[]): Set<number> {
  const lost = new Set<number>();
  let after = { line: -1, at: 0 };
  for (const [index, note] of notes.entries()) {
    if (note.value === 1) after = { line: -1, at: 0 };
    const best = candidates(lines, note)
      .filter(({ line, from }) => line.number > after.line || (line.number === after.line && from >= after.at))
      .sort((a, b) => b.strength - a.strength || a.line.number - b.line.number || a.from - b.from)[0];
    if (!best) {
      lost.add(index);
      continue;
    }
    const mark = callMark(index);
    best.line.text = best.line.text.slice(0, best.from) + mark + best.line.text.slice(best.to);
    after = { line: best.line.number, at: best.from + mark.length };
  }
  return lost;
}

function candidates(lines: readonly Line[], note: FoundNote): Candidate[] {
  const found: Candidate[] = [];
  for (let index = note.region.from; index < note.region.to; index++) {
    const line = lines[index];
    if (line?.role === "body") for (const place of callPlaces(line.text, note.value)) found.push({ line, ...place });
  }
  return found;
}

/** Where a text may call the note of this number, and how much it looks like it (1 to 5). */
export function callPlaces(text: string, value: number): (Span & { readonly strength: number })[] {
  const number = String(value);
  const found: (Span & { readonly strength: number })[] = [];
  for (const mark of [`[${number}]`, `(${number})`, superscript(value), number])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const strength = strengthOf(text, at, at + mark.length, mark === number);
      if (strength > 0) found.push({ from: at, to: at + mark.length, strength });
    }
  return found;
}

/** How much a number looks like a call rather than a figure of the text: 0 is not at all. */
function strengthOf(text: string, from: number, to: number, plain: boolean): number {
  const before = text[from - 1] ?? "";
  const after = text[to] ?? "";
  if (!plain) return before === "" ? 1 : 4;
  if (before === "\ue001" || /\d/.test(after)) return 0;
  // "d'ici à 202011": a year, then the call. Only when nothing better is there.
  if (/\d/.test(before)) return /(?<![\d.,])(?:1[5-9]|20)\d\d$/.test(text.slice(0, from)) ? 1 : 0;
  // "1,5", "§1.2", "COVID-19", "n°1": figures of their own.
  if (/[\d][.,]$/.test(text.slice(0, from)) || /^[.,]\d/.test(text.slice(to)) || /[-–/(°$€+=]/.test(before)) return 0;
  if (/["»”’)\]!?…%]/.test(before)) return 5;
  if (/\p{L}/u.test(before)) return /^\p{L}/u.test(after) ? 4 : 5;
  if (/[.,;:]/.test(before)) return 4;
  if (before === "\ufffd" || (before === "\t" && text.includes("\ufffd"))) return 3;
  // "selon la Charte. 2": apart from the sentence it closes, and it opens none of its own ("en 1990. 3 millions").
  if (/[.!?…»”)\]]\s$/.test(text.slice(Math.max(0, from - 2), from)) && /^(?:\s*$|\s+\p{Lu})/u.test(text.slice(to)))
    return 2;
  // "de 45coopération": the space is on the wrong side.
  if ((before === "" || /\s/.test(before)) && /[\p{L}"«“]/u.test(after)) return 2;
  return 0;
}
