import { callMark, callPattern, callPlaces } from "../../reading/calls.ts";
import { replaceIn } from "./line-edits.ts";
import type { PageLine } from "./lines.ts";
import type { FootNote } from "./parts.ts";

/** A raised number that calls no note found. */
export interface LooseCall {
  readonly label: string;
  /** Index of its line in the body. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The body with calls marked in its lines (see shared/reading/calls.ts), and what calls nothing. */
export interface TiedCalls {
  readonly body: PageLine[];
  readonly loose: readonly LooseCall[];
}

/** Ties raised marks to the notes of their page or the next, each note to its first call; then numbers that are not raised. */
export function tieCalls(body: readonly PageLine[], notes: readonly FootNote[]): TiedCalls {
  const used = new Set<number>();
  const loose: LooseCall[] = [];
  let start = 0;
  const find = (label: string, page: number): number => {
    while ((notes[start]?.page ?? Number.POSITIVE_INFINITY) < page - 1) start++;
    for (let index = start; index < notes.length; index++) {
      const note = notes[index];
      if (!note || note.page > page + 1) break;
      if (note.page >= page && note.label === label && !used.has(index)) return index;
    }
    return -1;
  };
  const tied = body.map((line, index) => {
    const found = raisedIn(line).flatMap((raised) => {
      const note = find(raised.label, line.page);
      if (note < 0 && raised.raised) loose.push({ ...raised, line: index });
      else used.add(note);
      return note < 0 ? [] : [{ ...raised, note }];
    });
    // From the line's end, so that places before stay true.
    return found.reduceRight((marked, { from, to, note }) => replaceIn(marked, from, to, callMark(note)), line);
  });
  tieUnraised(tied, notes, used);
  return { body: tied, loose };
}

/** The raised marks of a line that may call a note. */
function raisedIn(
  line: PageLine,
): { readonly label: string; readonly from: number; readonly to: number; readonly raised: boolean }[] {
  const raised = line.marks.filter(({ kind }) => kind === "superscript");
  // A number that leads elsewhere in the file calls a note, raised or not.
  const jumps = line.marks.filter(
    ({ kind, from, to }) => kind === "jump" && !raised.some((mark) => mark.from < to && mark.to > from),
  );
  return [...raised, ...jumps]
    .sort((a, b) => a.from - b.from)
    .flatMap((mark) => {
      let { from, to } = mark;
      while (from < to && /\s/.test(line.text.charAt(from))) from++;
      while (to > from && /\s/.test(line.text.charAt(to - 1))) to--;
      const label = line.text.slice(from, to).replace(/[[\]().\s]/g, "");
      return /^(?:\d{1,4}|[*†‡]{1,3})$/.test(label) ? [{ label, from, to, raised: mark.kind === "superscript" }] : [];
    });
}

/** Looks for the calls that no raised mark makes: on the note's page, between the calls of the notes around it. */
function tieUnraised(body: PageLine[], notes: readonly FootNote[], used: ReadonlySet<number>): void {
  const pages = new Map<number, number[]>();
  for (const [index, { page }] of body.entries()) {
    const lines = pages.get(page);
    if (lines) lines.push(index);
    else pages.set(page, [index]);
  }
  // Where calls are raised, a plain number must look very much like one.
  const least = used.size > notes.length * 0.5 ? 4 : 1;
  for (const [note, { label, page }] of notes.entries()) {
    if (used.has(note) || !/^\d+$/.test(label)) continue;
    const places = [];
    for (const index of pages.get(page) ?? []) {
      const { text } = body[index] as PageLine;
      const calls = [...text.matchAll(callPattern)];
      // A call of an earlier note: what came before it is out; of a later one: the search is over.
      const before = calls.findLast(({ 1: other }) => Number(other) < note);
      if (before) places.length = 0;
      const from = before ? before.index + before[0].length : 0;
      const after = calls.find(({ 1: other }) => Number(other) > note);
      for (const place of callPlaces(text, Number(label)))
        if (place.strength >= least && place.from >= from && place.to <= (after?.index ?? text.length))
          places.push({ index, ...place });
      if (after) break;
    }
    const best = places.reduce<(typeof places)[number] | undefined>(
      (strongest, place) => (strongest && strongest.strength >= place.strength ? strongest : place),
      undefined,
    );
    const line = best && body[best.index];
    if (best && line) body[best.index] = replaceIn(line, best.from, best.to, callMark(note));
  }
}
