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
    const next: number[] = [];
    let at = 0;
    for (const part of diffWords(text, step.text)) {
      if (part.kind === "added") for (let count = 0; count < part.text.length; count++) next.push(-index - 1);
      else
        for (let count = 0; count < part.text.length; count++, at++) {
          const place = origin[at] ?? 0;
          if (part.kind === "same") next.push(place);
          else if (place >= 0) removedBy.set(place, step.by);
        }
    }
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
