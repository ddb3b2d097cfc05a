import { type InlineCode, sameContent } from "../../book/content.ts";
import type { BlockId } from "../../book/ids.ts";
import { segments } from "../../book/segments.ts";
import type { EditionBlock } from "../../formats/format.ts";
import { diffUnits, wordUnits } from "../diff.ts";
import type { Group } from "./align.ts";

/** In which of the two texts something stands. */
export type Side = "both" | "before" | "after";

/** Where something stands: a block of that side, and the UTF-16 offset in its text. */
export interface Place {
  readonly block: EditionBlock;
  readonly at: number;
}

/** What a redlined paragraph is made of: text under the same codes, a note's call, the end of a paragraph. */
export interface Piece {
  readonly kind: "text" | "call" | "end";
  readonly side: Side;
  /** text: the words; call and end: empty. */
  readonly text: string;
  readonly note?: BlockId;
  /** On the side where it stands; both where it stands on both. */
  readonly before?: Place & { readonly codes: readonly InlineCode[] };
  readonly after?: Place & { readonly codes: readonly InlineCode[] };
}

/** A unit of comparison: a word, a call, a placeholder, the end of a paragraph. */
interface Atom extends Place {
  readonly key: string;
  readonly kind: Piece["kind"];
  readonly text: string;
  readonly note?: BlockId;
}

/** Never in a text: `toFlow` has replaced it. */
const sign = "\u0001";

/**
 * What became of a group of paragraphs, as small as the changes are. Notes called on both sides hold the sides together: a
 * call that stayed is never taken out and put in again. `cuts`: offsets in edited texts where pieces must end.
 */
export function piecesOf(group: Group, cuts: ReadonlyMap<BlockId, readonly number[]> = new Map()): Piece[] {
  const [one, other] = [group.before[0], group.after[0]];
  if (one && other && group.before.length + group.after.length === 2 && sameContent(one.content, other.content))
    return unchanged(one, other, cuts);
  const before = atomsOf(group.before);
  const after = atomsOf(group.after);
  const out: Piece[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...heldTogether(before, after), [before.length, after.length] as const]) {
    compare(before.slice(b, nextB), after.slice(a, nextA), out);
    const [one, other] = [before[nextB], after[nextA]];
    if (one && other) out.push(toPiece(other, "both", one, other));
    [b, a] = [nextB + 1, nextA + 1];
  }
  return out.flatMap((piece) => cut(piece, cuts));
}

/** Most paragraphs of a book: nothing to compare. */
function unchanged(one: EditionBlock, other: EditionBlock, cuts: ReadonlyMap<BlockId, readonly number[]>): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  const add = (kind: Piece["kind"], text: string, note?: BlockId): void => {
    const atom = { key: "", kind, text, ...(note ? { note } : {}) };
    out.push(
      toPiece({ ...atom, block: other, at }, "both", { ...atom, block: one, at }, { ...atom, block: other, at }),
    );
  };
  for (const segment of segments(other.content)) {
    if (segment.kind === "call") add("call", "", segment.note);
    else add("text", segment.kind === "text" ? segment.text : (segment.code.display ?? ""));
    if (segment.kind === "text") at += segment.text.length;
  }
  add("end", "");
  return out.flatMap((piece) => cut(piece, cuts));
}

function atomsOf(blocks: readonly EditionBlock[]): Atom[] {
  const atoms: Atom[] = [];
  for (const block of blocks) {
    let at = 0;
    let words = "";
    const flush = (): void => {
      let place = at - words.length;
      for (const unit of wordUnits(words)) {
        atoms.push({ key: unit, kind: "text", text: unit, block, at: place });
        place += unit.length;
      }
      words = "";
    };
    for (const segment of segments(block.content)) {
      if (segment.kind === "text") {
        words += segment.text;
        at += segment.text.length;
        continue;
      }
      flush();
      if (segment.kind === "call")
        atoms.push({ key: `${sign}${segment.note}`, kind: "call", text: "", note: segment.note, block, at });
      else {
        const text = segment.code.display ?? "";
        if (text) atoms.push({ key: `${sign}${sign}${text}`, kind: "text", text, block, at });
      }
    }
    flush();
    atoms.push({ key: sign, kind: "end", text: "", block, at: block.content.text.length });
  }
  return atoms;
}

/** Places of both lists that are the same for certain: calls of the same note, in order, and the last paragraph's end. */
function heldTogether(before: readonly Atom[], after: readonly Atom[]): (readonly [number, number])[] {
  const calls = new Map<string, number>();
  for (const [index, atom] of before.entries())
    if (atom.kind === "call" && !calls.has(atom.key)) calls.set(atom.key, index);
  const pairs: (readonly [number, number])[] = [];
  let last = -1;
  for (const [index, atom] of after.entries()) {
    const place = atom.kind === "call" ? calls.get(atom.key) : undefined;
    if (place === undefined || place <= last) continue;
    pairs.push([place, index]);
    last = place;
  }
  if (before.length > 0 && after.length > 0) pairs.push([before.length - 1, after.length - 1]);
  return pairs;
}

function compare(before: readonly Atom[], after: readonly Atom[], out: Piece[]): void {
  let [b, a] = [0, 0];
  for (const { kind, units } of diffUnits(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  ))
    for (const _ of units) {
      const one = kind === "added" ? undefined : before[b++];
      const other = kind === "removed" ? undefined : after[a++];
      const atom = other ?? one;
      if (atom) out.push(toPiece(atom, one && other ? "both" : one ? "before" : "after", one, other));
    }
}

const toPiece = (atom: Atom, side: Side, one: Atom | undefined, other: Atom | undefined): Piece => ({
  kind: atom.kind,
  side,
  text: atom.text,
  ...(atom.note ? { note: atom.note } : {}),
  ...(one ? { before: { block: one.block, at: one.at, codes: [] } } : {}),
  ...(other ? { after: { block: other.block, at: other.at, codes: [] } } : {}),
});

/** Cuts a word where a code or a comment begins or ends inside it, and says which codes each part is under. */
function cut(piece: Piece, cuts: ReadonlyMap<BlockId, readonly number[]>): Piece[] {
  const { before, after, text } = piece;
  const inside = new Set([0, text.length]);
  for (const [place, more] of [
    [before, []],
    [after, after ? (cuts.get(after.block.id) ?? []) : []],
  ] as const) {
    if (!place) continue;
    const { at, block } = place;
    for (const code of block.content.codes) inside.add(code.from - at).add(code.to - at);
    for (const offset of more) inside.add(offset - at);
  }
  const places = [...inside].filter((place) => place >= 0 && place <= text.length).sort((x, y) => x - y);
  if (text.length === 0) return [withCodes(piece, 0, 0)];
  return places.slice(0, -1).map((from, index) => withCodes(piece, from, places[index + 1] ?? text.length));
}

function withCodes(piece: Piece, from: number, to: number): Piece {
  const under = (place: Piece["before"]): Piece["before"] =>
    place && {
      block: place.block,
      at: place.at + from,
      codes: place.block.content.codes.filter(
        (code) =>
          code.to > code.from &&
          (to > from
            ? code.from <= place.at + from && code.to >= place.at + to
            : code.from < place.at && code.to >= place.at),
      ),
    };
  const [before, after] = [under(piece.before), under(piece.after)];
  const { before: _, after: __, ...rest } = piece;
  return { ...rest, text: piece.text.slice(from, to), ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
