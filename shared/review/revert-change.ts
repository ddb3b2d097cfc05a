import { applyEdits, type Content, type InlineCode, sortCodes } from "../book/content.ts";
import type { TextChange } from "./diff.ts";

/**
 * Takes one change back: the machine's words stand again where the edited ones were, with the codes they bore; all other changes
 * stay. `change` is one of `textChanges(raw.text, edited.text)`.
 */
export function revertChange(raw: Content, edited: Content, change: TextChange): Content {
  const words = raw.text.slice(change.raw.from, change.raw.to);
  const back = applyEdits(edited, [{ ...change.edited, insert: words }]);
  const ids = new Set(back.codes.map(({ id }) => id));
  const shift = change.edited.from - change.raw.from;
  const lost: InlineCode[] = raw.codes
    .filter(({ id, from, to }) => !ids.has(id) && from >= change.raw.from && to <= change.raw.to && to > from)
    .map((code) => ({ ...code, from: code.from + shift, to: code.to + shift }));
  return lost.length === 0 ? back : { text: back.text, codes: sortCodes([...back.codes, ...lost]) };
}

/** The change at a place of the edited text: the one that covers or touches it, else the next one, else the last. */
export function changeAt(changes: readonly TextChange[], at: number): TextChange | undefined {
  return changes.find(({ edited }) => edited.to >= at) ?? changes.at(-1);
}
