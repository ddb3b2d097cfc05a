import { severityPenalty } from "../mqm/typology.ts";
import type { Flag } from "./check.ts";

/** Penalty points per character at which a block's score is one half. */
const half = 0.02;

/**
 * How much a block needs work, 0 to 1: the MQM penalties of its flags, each weighed by its confidence, by length.
 * Mechanical typography does not count: one pass fixes it.
 */
export function score(flags: readonly Pick<Flag, "severity" | "confidence" | "mechanical">[], length: number): number {
  let points = 0;
  for (const flag of flags) if (!flag.mechanical) points += severityPenalty[flag.severity] * flag.confidence;
  const density = points / Math.max(length, 40);
  return density / (density + half);
}
