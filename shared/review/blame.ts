import { diffWords } from "./diff.ts";

/** Who made a step, and when (ISO 8601). */
export interface Signed {
  readonly author: string;
  readonly date: string;
}

/** A text as one step left it. */
export interface SignedText<By extends Signed = Signed> {
  readonly text: string;
  readonly by: By;
}

/** Whose step put a place of the last text in, and whose took a place of the first text out; nothing for what was there all along. */
export interface Blame<By extends Signed = Signed> {
  inserted(offset: number): By | undefined;
  removed(offset: number): By | undefined;
}

/**
 * Follows each word of the machine's text and of the edited one through the steps in between, each compared with the one
 * before by words: what `git blame` does, in both directions. Offsets are UTF-16 units.
 */
export function blame<By extends Signed>(raw: string, steps: readonly SignedText<By>[]): Blame<By> {
  /** For each unit of the text so far: its place in the raw text, or minus (step + 1) when a step put it in. */
  let origin = Array.from({ length: raw.length }, (_, index) => index);
  const removedBy = new Map<number, By>();
  let text = raw;
  for (const [index, step] of steps.entries()) {
    // A step mostly touches one place: what stands around it needs no comparing.
    const { head, tail } = sameEnds(text, step.text);
    const next = origin.slice(0, head);
    let at = head;
    for (const part of diffWords(
      text.slice(head, text.length - tail),
      step.text.slice(head, step.text.length - tail),
    )) {
      if (part.kind === "added") for (let count = 0; count < part.text.length; count++) next.push(-index - 1);
      else
        for (let count = 0; count < part.text.length; count++, at++) {
          const place = origin[at] ?? 0;
          if (part.kind === "same") next.push(place);
          else if (place >= 0) removedBy.set(place, step.by);
        }
    }
    for (; at < text.length; at++) next.push(origin[at] ?? 0);
    origin = next;
    text = step.text;
  }
  return {
    inserted: (offset) => {
      const place = origin[offset] ?? 0;
      return place < 0 ? steps[-place - 1]?.by : undefined;
    },
    removed: (offset) => removedBy.get(offset),
  };
}

/** How much of two texts is the same at both ends, each end cut beside white space so that no word is. */
function sameEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  if (head === one.length && head === other.length) return { head, tail: 0 };
  while (head > 0 && !(isSpace(one, head) && !isSpace(one, head - 1) && isSpace(other, head))) head--;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const cut = (text: string): boolean => isSpace(text, text.length - tail - 1) && !isSpace(text, text.length - tail);
  while (tail > 0 && !(cut(one) && cut(other))) tail--;
  return { head, tail };
}

const isSpace = (text: string, at: number): boolean => /^\s$/.test(text[at] ?? "");
