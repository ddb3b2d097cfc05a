import { invariant } from "../invariant.ts";
import type { Span } from "../text/span.ts";
import type { BlockId } from "./ids.ts";

/**
 * What an inline code does. The first group styles or annotates a stretch (XLIFF's `pc`), the last two stand at a point
 * or replace something the text can't hold (XLIFF's `ph`).
 */
export type InlineCodeKind =
  | "emphasis"
  | "strong"
  | "underline"
  | "strike"
  | "superscript"
  | "subscript"
  | "small-caps"
  | "link"
  | "language"
  | "note-call"
  | "placeholder";

/** A code beside the text, never in it: searching, checking and comparing see the words alone. */
export interface InlineCode extends Span {
  readonly kind: InlineCodeKind;
  /** Stable inside its block; XLIFF's own id where there is one. */
  readonly id: string;
  /** link: where it goes. */
  readonly href?: string;
  /** language: BCP 47 tag. */
  readonly language?: string;
  /** note-call: the note's block. `from === to`. */
  readonly note?: BlockId;
  /** placeholder: what to show in its chip, and the file's own markup, kept as it was. */
  readonly display?: string;
  readonly original?: string;
  /** A stretch that the file marks with a pair of codes: the markup that ends it, where `original` begins it. */
  readonly originalEnd?: string;
}

/** Text and its inline codes, sorted by `from`. */
export interface Content {
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

/** Replace `from`–`to` by `insert`. */
export interface TextEdit extends Span {
  readonly insert: string;
}

export const plain = (text: string): Content => ({ text, codes: [] });

/**
 * Applies edits given in the coordinates of `content.text`, in any order, not overlapping.
 * Codes move with the text: a point code inside deleted text stays at the place of the deletion (a note call is never lost
 * by typing), a stretch that loses all its text disappears.
 */
export function applyEdits(content: Content, edits: readonly TextEdit[]): Content {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let text = "";
  let last = 0;
  for (const edit of sorted) {
    invariant(
      edit.from >= last && edit.to >= edit.from && edit.to <= content.text.length,
      "edits overlap or lie outside",
    );
    text += content.text.slice(last, edit.from) + edit.insert;
    last = edit.to;
  }
  text += content.text.slice(last);

  /** Where a position goes. `side` says on which side of an insertion at that very place it stands. */
  const map = (position: number, side: "before" | "after"): number => {
    let shift = 0;
    for (const edit of sorted) {
      if (edit.from > position || (edit.from === position && edit.to > position)) break;
      if (edit.from === position && edit.to === position && side === "before") break;
      if (edit.to > position) return edit.from + shift + (side === "after" ? edit.insert.length : 0);
      shift += edit.insert.length - (edit.to - edit.from);
    }
    return position + shift;
  };

  const codes: InlineCode[] = [];
  for (const code of content.codes) {
    if (code.from === code.to) {
      const at = map(code.from, "after");
      codes.push({ ...code, from: at, to: at });
      continue;
    }
    const from = map(code.from, "before");
    const to = map(code.to, "after");
    if (to > from) codes.push({ ...code, from, to });
  }
  return { text, codes: sortCodes(codes) };
}

/** The part of `content` that `span` covers, in coordinates of its own. Point codes at the end belong to the part before them. */
export function sliceContent(content: Content, span: Span): Content {
  const codes: InlineCode[] = [];
  for (const code of content.codes) {
    const isPoint = code.from === code.to;
    const inside = isPoint
      ? (code.from > span.from || (code.from === 0 && span.from === 0)) && code.from <= span.to
      : code.from < span.to && code.to > span.from;
    if (!inside) continue;
    codes.push({
      ...code,
      from: Math.max(code.from, span.from) - span.from,
      to: Math.min(code.to, span.to) - span.from,
    });
  }
  return { text: content.text.slice(span.from, span.to), codes };
}

/** One content after the other, with `between` (a space, or nothing) in the middle. */
export function joinContents(first: Content, second: Content, between = ""): Content {
  const shift = first.text.length + between.length;
  return {
    text: first.text + between + second.text,
    codes: [...first.codes, ...second.codes.map((code) => ({ ...code, from: code.from + shift, to: code.to + shift }))],
  };
}

/** Same words and same codes. */
export const sameContent = (a: Content, b: Content): boolean =>
  a === b || (a.text === b.text && JSON.stringify(a.codes) === JSON.stringify(b.codes));

export const sortCodes = (codes: readonly InlineCode[]): InlineCode[] =>
  [...codes].sort((a, b) => a.from - b.from || b.to - a.to);
