import { describe, expect, test } from "vitest";
import { forecast } from "../../shared/review/forecast.ts";

const day = (words: number, hours: number) => ({ day: "2026-11-23", words, seconds: hours * 3600 });

describe("how long the rest will take", () => {
  test("nothing is said before a day that counts: ten minutes, and something done", () => {
    expect(forecast([], 1000)).toBeNull();
    expect(forecast([day(50, 0.1), day(0, 3)], 1000)).toBeNull();
  });

  test("one or two days give a pace, but no range", () => {
    expect(forecast([day(1000, 2), day(600, 2)], 2000)).toEqual({ pace: 400, days: 2, hours: 5 });
  });

  test("days alike give a narrow range, days unlike a wide one, around the same middle", () => {
    const alike = forecast([day(500, 1), day(510, 1), day(490, 1), day(500, 1)], 5000);
    const unlike = forecast([day(900, 1), day(100, 1), day(800, 1), day(200, 1)], 5000);
    const width = (range: readonly [number, number] | undefined) => (range ? range[1] - range[0] : Number.NaN);
    expect(alike?.hours).toBeCloseTo(10);
    expect(unlike?.hours).toBeCloseTo(10);
    expect(width(alike?.range)).toBeLessThan(1);
    expect(width(unlike?.range)).toBeGreaterThan(5 * width(alike?.range));
    expect(unlike?.range?.[0]).toBeGreaterThanOrEqual(0);
  });
});
