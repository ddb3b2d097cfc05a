import { expect, test } from "vitest";
import { letGo } from "../../electron/engine/jobs/let-go.ts";

const heap = () => process.memoryUsage().heapTotal;

test("what long work left behind goes back to the system; what is still in use stays", () => {
  const kept = ["gardé"];
  let work: number[][] | undefined = Array.from({ length: 4_000 }, (_, index) =>
    Array.from({ length: 8_000 }, () => index + 0.5),
  );
  expect(work.length).toBe(4_000);
  const before = heap();
  expect(before).toBeGreaterThan(200e6);
  work = undefined;
  letGo();
  expect(heap()).toBeLessThan(before / 2);
  expect(kept).toEqual(["gardé"]);
});
