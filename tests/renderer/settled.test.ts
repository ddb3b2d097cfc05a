import { describe, expect, test } from "vitest";
import { queueRows, withoutSeen } from "../../renderer/flags/settled.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";

const flag = (block: string, key: string): FlagView => ({
  key,
  check: "elision",
  block: blockId(block),
  from: 0,
  to: 1,
  quote: "x",
  category: "linguistic/grammar",
  severity: "minor",
  message: "m",
  params: {},
  suggestions: [],
  mechanical: false,
  confidence: 1,
});

const all = [flag("a", "1"), flag("a", "2"), flag("b", "3")];
const versions = (a: string) => (block: string) => (block === "a" ? a : "b1");
const shown = (rows: readonly { flag: FlagView; settled: boolean }[]) =>
  rows.map((row) => (row.settled ? `(${row.flag.key})` : row.flag.key)).join(" ");

describe("the queue after a correction", () => {
  const first = queueRows([], all, versions("a1"));

  test("keeps the corrected row in its place", () => {
    expect(shown(first)).toBe("1 2 3");
    expect(shown(queueRows(first, [flag("a", "1"), flag("b", "3")], versions("a2")))).toBe("1 (2) 3");
    expect(shown(queueRows(first, [flag("a", "2"), flag("b", "3")], versions("a2")))).toBe("(1) 2 3");
  });

  test("lets it go once one has looked", () => {
    const after = queueRows(first, [flag("b", "3")], versions("a2"));
    expect(shown(after)).toBe("(1) (2) 3");
    expect(shown(withoutSeen(after, blockId("b")))).toBe("(1) (2) 3");
    expect(shown(withoutSeen(after, blockId("a")))).toBe("3");
  });

  test("an ignored flag goes at once: its block is the same", () => {
    expect(shown(queueRows(first, [flag("a", "1"), flag("b", "3")], versions("a1")))).toBe("1 3");
  });

  test("a flag that comes back is open again", () => {
    const after = queueRows(first, [flag("b", "3")], versions("a2"));
    expect(shown(queueRows(after, all, versions("a3")))).toBe("1 2 3");
  });
});
