import { describe, expect, test } from "vitest";
import { lapseOf, stateOf, stateOfAll } from "../../shared/review/states.ts";

const approved = { decision: "approve", textHash: "a", at: "2026-01-01T00:00:00.000Z" } as const;
const signed = { textHash: "a", at: "2026-01-02T00:00:00.000Z" };

describe("where a block stands", () => {
  test("signed off as long as its text is the one that was signed, even when it was never approved", () => {
    expect(stateOf(approved, "a", true, signed)).toBe("signed-off");
    expect(stateOf(undefined, "a", false, signed)).toBe("signed-off");
    expect(stateOf(approved, "b", true, signed)).toBe("in-work");
  });

  test("sent back after it was signed, it is sent back; sent back before, it is signed off", () => {
    const back = { ...approved, decision: "send-back" } as const;
    expect(stateOf(back, "a", true, signed)).toBe("signed-off");
    expect(stateOf({ ...back, at: "2026-01-03T00:00:00.000Z" }, "a", true, signed)).toBe("sent-back");
  });

  test("says what an edit made void, until the block is approved again", () => {
    expect(lapseOf(approved, "a")).toBeUndefined();
    expect(lapseOf(approved, "b")).toBe("approval");
    expect(lapseOf(approved, "b", signed)).toBe("sign-off");
    expect(lapseOf({ ...approved, textHash: "b" }, "b", signed)).toBeUndefined();
    expect(lapseOf(approved, "b", { ...signed, textHash: "b" })).toBeUndefined();
  });
});

test("a chapter is as far as the block that holds it back most, and signed off only as a whole", () => {
  expect(stateOfAll(["raw", "raw"])).toBe("raw");
  expect(stateOfAll(["approved", "raw", "submitted"])).toBe("submitted");
  expect(stateOfAll(["approved", "in-work", "sent-back"])).toBe("sent-back");
  expect(stateOfAll(["approved", "raw"])).toBe("approved");
  expect(stateOfAll(["signed-off", "raw"])).toBe("approved");
  expect(stateOfAll(["signed-off", "signed-off"])).toBe("signed-off");
});
