import type { BlockId } from "../../book/ids.ts";
import { shuffled } from "./random.ts";

/** What a sample is drawn from. */
export interface Candidate {
  readonly id: BlockId;
  /** Index of its chapter. */
  readonly chapter: number;
}

/**
 * Draws `size` paragraphs by chance, each chapter in proportion to its paragraphs (largest remainder), so that no part of
 * the book stays unseen. The same seed draws the same sample. In the order of the book.
 */
export function drawSample(candidates: readonly Candidate[], size: number, seed: number): BlockId[] {
  const chapters = new Map<number, BlockId[]>();
  for (const { id, chapter } of candidates) chapters.set(chapter, [...(chapters.get(chapter) ?? []), id]);
  const wanted = Math.min(size, candidates.length);
  const shares = [...chapters].map(([chapter, ids]) => {
    const share = (wanted * ids.length) / Math.max(1, candidates.length);
    return { chapter, ids, count: Math.floor(share), rest: share % 1 };
  });
  let missing = wanted - shares.reduce((sum, { count }) => sum + count, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest || a.chapter - b.chapter)) {
    if (missing <= 0) break;
    share.count++;
    missing--;
  }
  const drawn = new Set(shares.flatMap(({ ids, count, chapter }) => shuffled(ids, seed + chapter).slice(0, count)));
  return candidates.filter(({ id }) => drawn.has(id)).map(({ id }) => id);
}
