import type { MergeSummary } from "../rpc/contract/merge.ts";

/** One thing that a merge brought, by a key of `mergeWords`. */
export interface SummaryLine {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Of long lists, the first ones are named. */
const named = 12;

/** What a merge brought, a line each, what weighs most first; and what waits for a person. Empty when there is nothing to say. */
export function summaryLines(summary: MergeSummary): SummaryLine[] {
  const counted = (["blocks", "steps", "decisions", "remarks", "ignores", "others", "terms", "rules"] as const)
    .filter((key) => summary[key] > 0)
    .map((key) => ({ key: `merge-${key}`, params: { count: summary[key], authors: summary.authors.join(", ") } }));
  const editions = summary.editions.map(({ number, as }) => ({
    key: number === as ? "merge-edition" : "merge-edition-renumbered",
    params: { number, as },
  }));
  const words = summary.differing.slice(0, named).map((word) => `« ${word} »`);
  if (summary.differing.length > named) words.push("…");
  return [
    ...counted,
    ...editions,
    ...(words.length > 0 ? [{ key: "merge-differing", params: { words: words.join(", ") } }] : []),
    ...(summary.conflicts > 0 ? [{ key: "merge-conflicts", params: { count: summary.conflicts } }] : []),
  ];
}
