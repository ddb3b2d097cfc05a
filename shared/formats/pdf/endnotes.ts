import { callMark } from "../../reading/calls.ts";
import type { LooseCall, TiedCalls } from "./calls.ts";
import { replaceIn } from "./line-edits.ts";
import type { PageLine } from "./lines.ts";
import type { EdgesOf } from "./margins.ts";
import { toGroups } from "./paragraphs.ts";
import type { FootNote } from "./parts.ts";

const opening = /^(?:\[(\d{1,4})\]|(\d{1,4}))[.)]?\s*(?=\S)/;

/** Fewer numbered paragraphs are a list. */
const fewest = 3;

/** Calls that may stand between two whose notes follow each other: powers, ordinals. */
const mostBetween = 8;

/** A numbered paragraph: the lines of the body from `from` up to `to`. */
interface Entry {
  readonly label: string;
  readonly from: number;
  to: number;
}

/**
 * Notes gathered at the end of a chapter or of the book: paragraphs numbered 1, 2, 3…, most of which raised numbers before
 * them call in the same order. Takes them out of the body and marks their calls in it.
 */
export function takeEndnotes(
  { body, loose }: TiedCalls,
  notes: readonly FootNote[],
  edgesOf: EdgesOf,
): { readonly body: readonly PageLine[]; readonly notes: readonly FootNote[] } {
  if (loose.length < fewest) return { body, notes };
  const all = [...notes];
  const calls: { readonly call: LooseCall; readonly note: number }[] = [];
  const taken = new Set<number>();
  let next = 0;
  for (const run of runsOf(body, edgesOf)) {
    const found = new Map<Entry, number>();
    let at = next;
    for (const entry of run) {
      const index = findCall(loose, at, entry);
      if (index < 0) continue;
      found.set(entry, index);
      at = index + 1;
    }
    if (found.size < Math.max(fewest, run.length * 0.6)) continue;
    next = at;
    for (const entry of run) {
      const lines = body.slice(entry.from, entry.to);
      const call = loose[found.get(entry) ?? -1];
      if (call) calls.push({ call, note: all.length });
      all.push({ key: `end.${all.length}`, label: entry.label, page: lines[0]?.page ?? 0, lines });
      for (let line = entry.from; line < entry.to; line++) taken.add(line);
    }
  }
  const tied = [...body];
  // From the end of each line, so that places before stay true.
  for (const { call, note } of calls.reverse()) {
    const line = tied[call.line];
    if (line) tied[call.line] = replaceIn(line, call.from, call.to, callMark(note));
  }
  return { body: tied.filter((_, index) => !taken.has(index)), notes: all };
}

function findCall(loose: readonly LooseCall[], from: number, entry: Entry): number {
  for (let index = from; index < Math.min(loose.length, from + mostBetween); index++)
    if (loose[index]?.label === entry.label && (loose[index]?.line ?? entry.from) < entry.from) return index;
  return -1;
}

/** Paragraphs numbered one after the other from 1; what stands between two of them without a number is the first one's. */
function runsOf(body: readonly PageLine[], edgesOf: EdgesOf): Entry[][] {
  const runs: Entry[][] = [];
  let from = 0;
  for (const { lines } of toGroups(body, edgesOf)) {
    const to = from + lines.length;
    const [first] = lines;
    const match = opening.exec(first?.text ?? "");
    const label = match?.[1] ?? match?.[2];
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (label === "1") runs.push([{ label, from, to }]);
    else if (run && last && label && Number(label) === Number(last.label) + 1) {
      const isNear = from - last.to <= 6 && body.slice(last.to, from).every((line) => !line.bold);
      if (isNear) {
        last.to = from;
        run.push({ label, from, to });
      }
    }
    from = to;
  }
  return runs.filter((run) => run.length >= fewest);
}
