import type { MergeSummary } from "../rpc/contract/merge.ts";

/** Did the other copy hold nothing that was new? What was open before, or differs, is not new. */
export const broughtNothing = ({
  differing: _,
  conflicts: __,
  authors: ___,
  editions,
  ...counts
}: MergeSummary): boolean => editions.length === 0 && Object.values(counts).every((count) => count === 0);
