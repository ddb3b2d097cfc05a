/** A saved step: when (ms since 1970), by whom. */
export interface Step {
  readonly at: number;
  readonly author: string;
}

/** A pause longer than this is not work: five minutes, in ms. */
const idle = 5 * 60_000;

/**
 * Time that each step took, in ms: what passed since the same author's step before, when that was not a pause. A lower bound:
 * reading before the first step, and after a pause, is not seen. In the order of `steps`, which are sorted by time.
 */
export function workingTimes(steps: readonly Step[]): number[] {
  const last = new Map<string, number>();
  return steps.map(({ at, author }) => {
    const gap = at - (last.get(author) ?? Number.NEGATIVE_INFINITY);
    last.set(author, at);
    return gap >= 0 && gap <= idle ? gap : 0;
  });
}
