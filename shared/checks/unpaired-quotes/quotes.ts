/** A quotation mark in a text, and what its shape says: an opening one hugs what follows, a closing one what precedes. */
export interface QuoteMark {
  readonly at: number;
  readonly text: string;
  readonly shape: "opening" | "closing" | "either";
}

/** Every double quotation mark. Straight ones are told by the spaces around them; inches and seconds are no quotes ("12\""). */
export function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const match of text.matchAll(/["«»“”„]/g)) {
    const at = match.index;
    const sign = match[0];
    if (sign === "«" || sign === "„") marks.push({ at, text: sign, shape: "opening" });
    else if (sign === "»" || sign === "”") marks.push({ at, text: sign, shape: "closing" });
    else {
      const before = text[at - 1] ?? " ";
      const after = text[at + 1] ?? " ";
      const looseBefore = /[\s([{'’–—-]/.test(before);
      const looseAfter = /[\s.,;:!?)\]}…]/.test(after);
      marks.push({
        at,
        text: sign,
        shape: looseBefore && !looseAfter ? "opening" : looseAfter && !looseBefore ? "closing" : "either",
      });
    }
  }
  return marks;
}

/** A mark without its partner. `lonely` opens something never closed, or closes something never opened. */
export interface LonelyMark {
  readonly mark: QuoteMark;
  readonly missing: "opening" | "closing";
  /** Where the partner should be, at the latest: the next mark, or the end. */
  readonly limit: number;
}

/** Pairs the marks of a paragraph; a shape that can't be mistaken overrules mere alternation. */
export function lonelyMarks(text: string): LonelyMark[] {
  // « « » »: as many opened as closed are nested, not lost.
  const balanced = text.split("«").length === text.split("»").length;
  const lonely: LonelyMark[] = [];
  let open: QuoteMark | undefined;
  let depth = 0;
  for (const mark of quoteMarks(text)) {
    if (balanced && /[«»]/.test(mark.text)) continue;
    // « “ ” »: quotations inside quotations are told by their own signs.
    if (open && mark.text === "“" && open.text === "«") {
      depth++;
      continue;
    }
    if (depth > 0 && mark.text === "”") {
      depth--;
      continue;
    }
    if (!open) {
      if (mark.shape === "closing") lonely.push({ mark, missing: "opening", limit: mark.at });
      else open = mark;
    } else if (mark.shape === "opening") {
      lonely.push({ mark: open, missing: "closing", limit: mark.at });
      open = mark;
    } else open = undefined;
  }
  if (open) lonely.push({ mark: open, missing: "closing", limit: text.length });
  return lonely;
}
