import { describe, expect, it } from "vitest";
import { score } from "../../shared/checks/score.ts";

const flag = (severity: "minor" | "major" | "critical", confidence = 0.9, mechanical = false) => ({
  severity,
  confidence,
  mechanical,
});

describe("score", () => {
  it("is nothing where nothing was found, or typography alone", () => {
    expect(score([], 500)).toBe(0);
    expect(score([flag("minor", 1, true), flag("minor", 1, true)], 500)).toBe(0);
  });

  it("grows with severity, confidence and number, and stays under one", () => {
    const minor = score([flag("minor")], 500);
    expect(score([flag("major")], 500)).toBeGreaterThan(minor);
    expect(score([flag("minor", 0.5)], 500)).toBeLessThan(minor);
    expect(score([flag("minor"), flag("minor")], 500)).toBeGreaterThan(minor);
    expect(
      score(
        Array.from({ length: 200 }, () => flag("critical")),
        60,
      ),
    ).toBeLessThan(1);
  });

  it("asks how dense the trouble is: the same flag weighs less in a longer block", () => {
    expect(score([flag("major")], 2000)).toBeLessThan(score([flag("major")], 200));
  });
});
