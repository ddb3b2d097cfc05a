import { describe, expect, test } from "vitest";
import type { Content } from "../../shared/book/content.ts";
import { toggleStretch } from "../../shared/book/toggle-stretch.ts";

const text = "un deux trois";
const fresh = () => "fresh";
const with_ = (...spans: (readonly [number, number])[]): Content => ({
  text,
  codes: spans.map(([from, to], index) => ({ kind: "emphasis", id: `e${index}`, from, to })),
});
const spans = (content: Content) => content.codes.map(({ from, to, id }) => [from, to, id]);

describe("italics and bold", () => {
  test("are given to plain words", () => {
    expect(spans(toggleStretch(with_(), { from: 3, to: 7 }, "emphasis", fresh))).toEqual([[3, 7, "fresh"]]);
  });

  test("are taken away where all of the words have them", () => {
    expect(spans(toggleStretch(with_([3, 7]), { from: 3, to: 7 }, "emphasis", fresh))).toEqual([]);
    expect(spans(toggleStretch(with_([0, 7], [7, 13]), { from: 3, to: 10 }, "emphasis", fresh))).toEqual([
      [0, 3, "e0"],
      [10, 13, "e1"],
    ]);
  });

  test("taken from the middle leave two stretches with ids of their own", () => {
    expect(spans(toggleStretch(with_([0, 13]), { from: 3, to: 7 }, "emphasis", fresh))).toEqual([
      [0, 3, "e0"],
      [7, 13, "fresh"],
    ]);
  });

  test("join what they touch", () => {
    expect(spans(toggleStretch(with_([0, 2], [8, 13]), { from: 2, to: 9 }, "emphasis", fresh))).toEqual([
      [0, 13, "e0"],
    ]);
  });

  test("leave other codes and empty selections alone", () => {
    const content: Content = {
      text,
      codes: [
        { kind: "strong", id: "s", from: 0, to: 13 },
        { kind: "note-call", id: "n", from: 5, to: 5 },
      ],
    };
    expect(toggleStretch(content, { from: 4, to: 4 }, "emphasis", fresh)).toBe(content);
    expect(toggleStretch(content, { from: 3, to: 7 }, "emphasis", fresh).codes).toHaveLength(3);
  });
});
