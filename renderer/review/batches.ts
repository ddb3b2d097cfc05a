import type { Batch, Line } from "./review-state.ts";

/** The same replacement in at least three places, most frequent first; forty at most. */
export function batchesOf(lines: readonly Line[]): (Batch & { readonly count: number })[] {
  const counts = new Map<string, { readonly before: string; readonly after: string; count: number }>();
  for (const { change } of lines) {
    if (change.kind !== "text" || change.before.length + change.after.length > 80) continue;
    const key = `${change.before}\u0001${change.after}`;
    const found = counts.get(key);
    if (found) found.count++;
    else counts.set(key, { before: change.before, after: change.after, count: 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count >= 3)
    .sort((a, b) => b.count - a.count)
    .slice(0, 40);
}
