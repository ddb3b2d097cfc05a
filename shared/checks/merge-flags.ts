import { severities } from "../mqm/typology.ts";
import type { Flag } from "./check.ts";

/**
 * Two checks that say the same of the same place are one flag: of flags whose spans are equal, or that lie one in the other
 * with the same first suggestion, the surer stays (then the graver, then the shorter).
 */
export function mergeFlags(flags: readonly Flag[]): Flag[] {
  const kept: Flag[] = [];
  const rank = (flag: Flag): number => flag.confidence * 10 + severities.indexOf(flag.severity);
  const best = [...flags].sort((a, b) => rank(b) - rank(a) || a.to - a.from - (b.to - b.from));
  for (const flag of best) if (!kept.some((other) => sameMatter(flag, other))) kept.push(flag);
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

function sameMatter(a: Flag, b: Flag): boolean {
  if (a.mechanical !== b.mechanical) return false;
  if (a.from === b.from && a.to === b.to) return true;
  const nested = (a.from >= b.from && a.to <= b.to) || (b.from >= a.from && b.to <= a.to);
  return nested && a.check === b.check && a.message === b.message;
}
