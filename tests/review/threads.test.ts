import { describe, expect, test } from "vitest";
import { blockId } from "../../shared/book/ids.ts";
import { placeOfRemark, type Remark, threadsOf } from "../../shared/review/threads.ts";

const remark = (id: string, kind: Remark["kind"], more: Partial<Remark> = {}): Remark => ({
  id,
  at: `2026-01-01T00:00:${id.padStart(2, "0")}Z`,
  author: "Anne",
  role: "post-editor",
  block: blockId("b1"),
  thread: "1",
  kind,
  body: id,
  quote: null,
  start: null,
  check: null,
  ...more,
});

describe("threads", () => {
  test("a question waits until somebody else answers", () => {
    const asked = [remark("1", "question"), remark("2", "reply")];
    expect(threadsOf(asked)[0]?.state).toBe("unanswered");
    const answer = remark("3", "reply", { author: "Paul", role: "publisher" });
    expect(threadsOf([...asked, answer])[0]?.state).toBe("answered");
  });

  test("the last turn decides whether a thread is settled", () => {
    const all = [remark("1", "comment"), remark("2", "resolve"), remark("3", "reopen")];
    expect(threadsOf(all.slice(0, 2))[0]?.state).toBe("resolved");
    expect(threadsOf(all)[0]?.state).toBe("open");
  });

  test("remarks of two copies put together in any order make the same threads", () => {
    const all = [
      remark("1", "question"),
      remark("2", "reply", { author: "Paul" }),
      remark("4", "comment", { thread: "4" }),
      remark("5", "resolve", { thread: "4" }),
    ];
    expect(threadsOf([...all].reverse())).toEqual(threadsOf(all));
    expect(threadsOf(all).map(({ state }) => state)).toEqual(["answered", "resolved"]);
  });

  test("an answer whose thread is missing is left out", () => {
    expect(threadsOf([remark("2", "reply")])).toEqual([]);
  });

  test("the words of a remark are found again where they moved, nearest first, or not at all", () => {
    const about = { quote: "lin", start: 12 };
    expect(placeOfRemark(about, "lin et encore du lin")).toEqual({ from: 17, to: 20 });
    expect(placeOfRemark(about, "rien")).toBeUndefined();
    expect(placeOfRemark({ quote: null, start: null }, "lin")).toBeUndefined();
  });
});
