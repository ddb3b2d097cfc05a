import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "../../renderer/text/pieces.ts";
import type { Content } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";

describe("a block cut where its look changes", () => {
  it("keeps the text, whatever the marks", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const pieces = piecesOf(
          { text, codes: [] },
          spans.map((one, index) => ({ ...one, className: `m${index}` })),
        );
        expect(pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("")).toBe(text);
      }),
    );
  });

  it("puts a call where it stands, also at the end and in an empty block", () => {
    const call = (at: number): Content["codes"][number] => ({
      kind: "note-call",
      id: "1",
      from: at,
      to: at,
      note: blockId("n1"),
    });
    expect(piecesOf({ text: "Fin.", codes: [call(3)] }, []).map(({ kind, from }) => [kind, from])).toEqual([
      ["text", 0],
      ["call", 3],
      ["text", 3],
    ]);
    expect(piecesOf({ text: "Fin", codes: [call(3)] }, []).at(-1)?.kind).toBe("call");
    expect(piecesOf({ text: "", codes: [call(0)] }, []).filter(({ kind }) => kind === "call")).toHaveLength(1);
  });

  it("names every mark over a stretch", () => {
    const pieces = piecesOf({ text: "abcdef", codes: [] }, [
      { from: 0, to: 4, className: "flag" },
      { from: 2, to: 6, className: "added" },
    ]);
    expect(pieces.map((piece) => (piece.kind === "text" ? piece.classes : ""))).toEqual([
      "flag",
      "flag added",
      "added",
    ]);
  });
});
