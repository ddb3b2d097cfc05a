import { applyEdits, type Content, sameContent, type TextEdit } from "../book/content.ts";
import { type TextChange, textChanges } from "../review/diff.ts";

/**
 * Both sides' changes in one text, when they lie apart (a three-way merge by words, as diff3 does by lines). Undefined when a
 * change of one side touches one of the other's, or when both changed more than words.
 */
export function combineContents(base: Content, ours: Content, theirs: Content): Content | undefined {
  const mine = textChanges(base.text, ours.text);
  const other = textChanges(base.text, theirs.text);
  return over(base, [ours, mine], [theirs, other]) ?? over(base, [theirs, other], [ours, mine]);
}

type Side = readonly [content: Content, changes: readonly TextChange[]];

/** A whole word lies between: neighbouring words changed by two people make no sentence ("sans" here, "vote" there). */
const isApart = (text: string, end: number, start: number): boolean =>
  start > end && /[\p{L}\p{N}]/u.test(text.slice(end, start));

/** One side's changes of words made on the other side's text. */
function over(base: Content, [onto, standing]: Side, [from, changes]: Side): Content | undefined {
  const edit = ({ raw, edited }: TextChange, shift: number): TextEdit => ({
    from: raw.from + shift,
    to: raw.to + shift,
    insert: from.text.slice(edited.from, edited.to),
  });
  // Its codes only moved with its words: nothing else is left behind.
  if (
    !sameContent(
      applyEdits(
        base,
        changes.map((change) => edit(change, 0)),
      ),
      from,
    )
  )
    return undefined;
  const edits: TextEdit[] = [];
  let [next, shift] = [0, 0];
  for (const change of changes) {
    for (
      let other = standing[next];
      other && isApart(base.text, other.raw.to, change.raw.from);
      other = standing[++next]
    )
      shift = other.edited.to - other.raw.to;
    const other = standing[next];
    if (!other || isApart(base.text, change.raw.to, other.raw.from)) edits.push(edit(change, shift));
    // Both did the very same there: it stands already.
    else if (
      other.raw.from !== change.raw.from ||
      other.raw.to !== change.raw.to ||
      onto.text.slice(other.edited.from, other.edited.to) !== from.text.slice(change.edited.from, change.edited.to)
    )
      return undefined;
  }
  return applyEdits(onto, edits);
}
