import { memo } from "react";
import type { Content } from "../../shared/book/content.ts";
import { labelOf } from "../editor/editor.tsx";
import { type Mark, piecesOf } from "./pieces.ts";

/** A block's text as it stands, with its codes as type, calls as chips, and marks over it. */
export const Prose = memo(function Prose({
  content,
  marks,
}: {
  readonly content: Content;
  readonly marks: readonly Mark[];
}) {
  return piecesOf(content, marks).map((piece) => {
    if (piece.kind === "call")
      return (
        <sup className="call" key={`c${piece.from}${piece.note ?? piece.display}`}>
          {piece.note ? labelOf(piece.note) : piece.display}
        </sup>
      );
    if (piece.kind === "gone")
      return (
        <del className="removed" key={`g${piece.from}`}>
          {piece.text}
        </del>
      );
    const key = `t${piece.from}`;
    if (!piece.classes) return <span key={key}>{piece.text}</span>;
    if (piece.classes.includes("removed"))
      return (
        <del key={key} className={piece.classes}>
          {piece.text}
        </del>
      );
    if (piece.classes.includes("added"))
      return (
        <ins key={key} className={piece.classes}>
          {piece.text}
        </ins>
      );
    return (
      <span key={key} className={piece.classes}>
        {piece.text}
      </span>
    );
  });
});
