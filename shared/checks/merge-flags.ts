import { severities } from "../mqm/typology.ts";
import type { Flag } from "./check.ts";

/**
 * Two checks that say the same of the same place are one flag: of flags whose spans are equal, or that one check finds one inside
 * the other with the same message, the surer stays (then the graver, then the shorter). In text order. About linear.
 */
export function mergeFlags(flags: readonly Flag[]): Flag[] {
  const kept: Flag[] = [];
  const places = new Set<string>();
  const ofOneMessage = new Map<string, Flag[]>();
  const rank = (flag: Flag): number => flag.confidence * 10 + severities.indexOf(flag.severity);
  const best = [...flags].sort((a, b) => rank(b) - rank(a) || a.to - a.from - (b.to - b.from));
  for (const flag of best) {
    const place = `${flag.mechanical} ${flag.from} ${flag.to}`;
    const message = `${flag.mechanical} ${flag.check} ${flag.message}`;
    const others = ofOneMessage.get(message) ?? [];
    // Those kept never lie one in the other: in order of their beginnings they are in order of their ends, and the neighbours tell.
    const at = firstFrom(others, flag.from);
    const [before, after] = [others[at - 1], others[at]];
    if (places.has(place) || (before && before.to >= flag.to) || (after && liesInOrHolds(after, flag))) continue;
    places.add(place);
    others.splice(at, 0, flag);
    ofOneMessage.set(message, others);
    kept.push(flag);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** `after` begins where `flag` does, or later. */
const liesInOrHolds = (after: Flag, flag: Flag): boolean => after.to <= flag.to || after.from === flag.from;

/** Index of the first flag that begins at a place or after it. */
function firstFrom(flags: readonly Flag[], from: number): number {
  let [low, high] = [0, flags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flags[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
