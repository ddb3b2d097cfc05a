import type { Content } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import { codeClass } from "../editor/book-text.ts";

/** A stretch of text that looks alike, or a chip. */
export type Piece =
  | { readonly kind: "text"; readonly from: number; readonly text: string; readonly classes: string }
  | { readonly kind: "gone"; readonly from: number; readonly text: string }
  | { readonly kind: "call"; readonly from: number; readonly note: BlockId | undefined; readonly display: string };

/** A stretch to mark over the text. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly className: string;
  /** Words that stood here and are gone: shown, no part of the text. */
  readonly gone?: string;
}

/** Cuts a content where its look changes: at codes, marks and chips. Linear in text and marks, after sorting. */
export function piecesOf(content: Content, marks: readonly Mark[]): Piece[] {
  const { text, codes } = content;
  const stretches: Mark[] = [
    ...codes
      .filter((code) => code.from < code.to)
      .map(({ from, to, kind }) => ({ from, to, className: codeClass(kind) })),
    ...marks.filter(({ from, to }) => from < to && to <= text.length),
  ];
  const points = codes.filter((code) => code.from === code.to);
  const gone = marks.filter((mark) => mark.gone && mark.from <= text.length).sort((a, b) => a.from - b.from);
  const cuts = new Set([0, text.length]);
  for (const { from, to } of stretches) cuts.add(from).add(to);
  for (const { from } of [...points, ...gone]) cuts.add(from);
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  const starts = [...stretches].sort((a, b) => a.from - b.from);
  let open: Mark[] = [];
  let nextStart = 0;
  let nextPoint = 0;
  let nextGone = 0;
  sorted.forEach((at, index) => {
    for (let point = points[nextPoint]; point && point.from <= at; point = points[++nextPoint])
      pieces.push({ kind: "call", from: point.from, note: point.note, display: point.display ?? "◆" });
    for (let lost = gone[nextGone]; lost && lost.from <= at; lost = gone[++nextGone])
      pieces.push({ kind: "gone", from: lost.from, text: lost.gone ?? "" });
    const end = sorted[index + 1];
    if (end === undefined) return;
    open = open.filter(({ to }) => to > at);
    for (let start = starts[nextStart]; start && start.from <= at; start = starts[++nextStart]) open.push(start);
    const classes = [...new Set(open.map(({ className }) => className))].join(" ");
    pieces.push({ kind: "text", from: at, text: text.slice(at, end), classes });
  });
  return pieces;
}
