import { DIFF_DELETE, DIFF_INSERT, type Diff, diff_match_patch } from "diff-match-patch";
import type { Span } from "../text/span.ts";

/** A stretch that stands in both texts, or in one only. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** One insertion, deletion or replacement: where it stands in the machine's text and in the edited one. */
export interface TextChange {
  readonly raw: Span;
  readonly edited: Span;
}

/** Words with their elided article apart, runs of white space, single signs: a change never cuts a word in two. */
const units = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\-‑]*['’]?|\s+|[\s\S]/gu;

/** One code unit stands for one unit of text; what comes after so many different ones is taken as a whole. */
const mostUnits = 60_000;

/** A text cut into the units that a change never cuts in two; concatenated, they are the text. */
export const wordUnits = (text: string): string[] => text.match(units) ?? [];

/** Units that stand in both lists, or in one only. */
export interface UnitPart {
  readonly kind: DiffPart["kind"];
  readonly units: readonly string[];
}

/** A run of units, by index: of the first list, or for what was added of the second one. */
interface UnitRun extends Span {
  readonly kind: DiffPart["kind"];
}

/** Myers' algorithm of diff-match-patch on units encoded as characters, then its semantic clean-up. */
function runsOf(raw: readonly string[], edited: readonly string[]): UnitRun[] {
  const codes = new Map<string, string>();
  /** How many units a code stands for: one, but for a tail taken as a whole. */
  const counts: number[] = [];
  const encode = (list: readonly string[]): string => {
    let out = "";
    for (const [index, unit] of list.entries()) {
      const isLast = !codes.has(unit) && counts.length >= mostUnits;
      const key = isLast ? list.slice(index).join("\u0000") : unit;
      let code = codes.get(key);
      if (code === undefined) {
        code = String.fromCharCode(counts.length + 1);
        codes.set(key, code);
        counts.push(isLast ? list.length - index : 1);
      }
      out += code;
      if (isLast) break;
    }
    return out;
  };
  const differ = new diff_match_patch();
  const diffs: Diff[] = differ.diff_main(encode(raw), encode(edited), false);
  differ.diff_cleanupSemantic(diffs);
  const at = { raw: 0, edited: 0 };
  return diffs.map(([operation, text]) => {
    let count = 0;
    for (let index = 0; index < text.length; index++) count += counts[text.charCodeAt(index) - 1] ?? 0;
    const kind = kindOf(operation);
    const from = kind === "added" ? at.edited : at.raw;
    if (kind !== "added") at.raw += count;
    if (kind !== "removed") at.edited += count;
    return { kind, from, to: from + count };
  });
}

/** Compares two lists of units. Concatenated, the same and removed parts are `raw`, the same and added ones `edited`. */
export const diffUnits = (raw: readonly string[], edited: readonly string[]): UnitPart[] =>
  runsOf(raw, edited)
    .filter(({ from, to }) => to > from)
    .map(({ kind, from, to }) => ({ kind, units: (kind === "added" ? edited : raw).slice(from, to) }));

/** Compares two texts by words. Concatenated, the same and removed parts are `raw`, the same and added ones `edited`. */
export const diffWords = (raw: string, edited: string): DiffPart[] =>
  diffUnits(wordUnits(raw), wordUnits(edited)).map(({ kind, units: list }) => ({ kind, text: list.join("") }));

const kindOf = (operation: number): DiffPart["kind"] =>
  operation === DIFF_DELETE ? "removed" : operation === DIFF_INSERT ? "added" : "same";

/** The changes between the machine's text and the edited one, in order. */
export function textChanges(raw: string, edited: string): TextChange[] {
  const changes: TextChange[] = [];
  let from = { raw: 0, edited: 0 };
  let to = { raw: 0, edited: 0 };
  const close = (): void => {
    if (to.raw > from.raw || to.edited > from.edited)
      changes.push({ raw: { from: from.raw, to: to.raw }, edited: { from: from.edited, to: to.edited } });
  };
  for (const part of diffWords(raw, edited)) {
    const { length } = part.text;
    if (part.kind === "same") {
      close();
      from = { raw: to.raw + length, edited: to.edited + length };
      to = { ...from };
    } else if (part.kind === "removed") to = { ...to, raw: to.raw + length };
    else to = { ...to, edited: to.edited + length };
  }
  close();
  return changes;
}
