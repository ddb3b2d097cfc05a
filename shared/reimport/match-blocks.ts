import { longestRun } from "../longest-run.ts";
import { hash } from "../text/hash.ts";

/** A block as far as matching looks at it. */
export interface Matched {
  readonly kind: string;
  readonly text: string;
}

export interface BlockPair {
  /** Places in the old book and in the new one, from 0. */
  readonly before: number;
  readonly after: number;
  readonly same: boolean;
}

/** Two texts are one, changed, from this share of words in common on (Dice's coefficient of their words). */
const alike = 0.5;
/** Blocks on either side that a changed text may have slid by, inside a stretch where nothing is the same. */
const reach = 40;
/** A table of best scores holds no more than this; a longer stretch without anything the same is halved. */
const largest = 1_000_000;

/**
 * Which block of the new version is which of the old one, in three steps: texts that stand once in each version and in the same
 * order are certain (patience diff, Bram Cohen; the longest run in order); between them, equal texts from
 * both ends and then the likest ones in order, as a table of best scores finds them (Needleman and Wunsch, 1970); at last equal
 * texts wherever they moved to. Pairs in the order of the new version; blocks in no pair are gone or new. About linear: only
 * stretches without a certain pair are compared text by text, and there only near places.
 */
export function matchBlocks(before: readonly Matched[], after: readonly Matched[]): BlockPair[] {
  const [old, fresh] = [before.map(keyOf), after.map(keyOf)];
  const pairs: BlockPair[] = [];
  let [fromOld, fromFresh] = [0, 0];
  for (const [b, a] of [...certainPairs(old, fresh), [old.length, fresh.length] as const]) {
    pairs.push(...between(before, after, old, fresh, [fromOld, b], [fromFresh, a]));
    if (b < old.length) pairs.push({ before: b, after: a, same: true });
    [fromOld, fromFresh] = [b + 1, a + 1];
  }
  const takenOld = new Set(pairs.map((pair) => pair.before));
  const takenFresh = new Set(pairs.map((pair) => pair.after));
  const moved = new Map<string, number[]>();
  for (const [index, key] of old.entries())
    if (!takenOld.has(index)) moved.set(key, [...(moved.get(key) ?? []), index]);
  for (const [index, key] of fresh.entries()) {
    const from = takenFresh.has(index) ? undefined : moved.get(key)?.shift();
    if (from !== undefined) pairs.push({ before: from, after: index, same: true });
  }
  return pairs.sort((a, b) => a.after - b.after);
}

/** Typography and spaces apart, and notes never for text. */
const keyOf = ({ kind, text }: Matched): string =>
  hash(`${kind === "note"}\u0001${text.normalize("NFC").replace(/\s+/gu, " ").trim()}`);

/** Pairs of texts that stand once in each version, in the longest run of them that keeps the order. */
function certainPairs(old: readonly string[], fresh: readonly string[]): (readonly [number, number])[] {
  const once = (keys: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    for (const [index, key] of keys.entries()) places.set(key, places.has(key) ? -1 : index);
    return places;
  };
  const inOld = once(old);
  const pairs = [...once(fresh)].flatMap(([key, after]): (readonly [number, number])[] => {
    const before = inOld.get(key) ?? -1;
    return before >= 0 && after >= 0 ? [[before, after]] : [];
  });
  return longestRun(pairs);
}

type Stretch = readonly [from: number, to: number];

/** Pairs inside a stretch without a certain one. */
function between(
  before: readonly Matched[],
  after: readonly Matched[],
  old: readonly string[],
  fresh: readonly string[],
  [oldFrom, oldTo]: Stretch,
  [freshFrom, freshTo]: Stretch,
): BlockPair[] {
  const pairs: BlockPair[] = [];
  let [b, a, bEnd, aEnd] = [oldFrom, freshFrom, oldTo, freshTo];
  while (b < bEnd && a < aEnd && old[b] === fresh[a]) pairs.push({ before: b++, after: a++, same: true });
  while (b < bEnd && a < aEnd && old[bEnd - 1] === fresh[aEnd - 1])
    pairs.push({ before: --bEnd, after: --aEnd, same: true });
  return [...pairs, ...likest(before.slice(b, bEnd), after.slice(a, aEnd), b, a)];
}

/** The likest pairs that keep the order, by the best sum of likenesses. */
function likest(before: readonly Matched[], after: readonly Matched[], b: number, a: number): BlockPair[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.length * after.length > largest) {
    const [half, place] = [before.length >> 1, after.length >> 1];
    return [
      ...likest(before.slice(0, half), after.slice(0, place), b, a),
      ...likest(before.slice(half), after.slice(place), b + half, a + place),
    ];
  }
  const [oldWords, freshWords] = [before.map(wordsOf), after.map(wordsOf)];
  const slope = after.length / before.length;
  const near = (index: number): Stretch => {
    const middle = Math.round(index * slope);
    return [Math.max(0, middle - reach), Math.min(after.length, middle + reach + 1)];
  };
  /** Best sum for the first `index` old blocks and the first so many new ones; outside the band it goes on as it was. */
  const best: Float64Array[] = [new Float64Array(after.length + 1)];
  const took: Map<number, true>[] = [];
  for (const [index, words] of oldWords.entries()) {
    const above = best[index] as Float64Array;
    const row = Float64Array.from(above);
    const paired = new Map<number, true>();
    const [from, to] = near(index);
    for (let place = from; place < to; place++) {
      const score =
        (before[index]?.kind === "note") === (after[place]?.kind === "note") ? likeness(words, freshWords[place]) : 0;
      const withPair = score >= alike ? (above[place] ?? 0) + score : 0;
      const without = Math.max(above[place + 1] ?? 0, row[place] ?? 0);
      if (withPair > without) paired.set(place + 1, true);
      row[place + 1] = Math.max(withPair, without);
    }
    for (let place = to; place < after.length; place++) row[place + 1] = Math.max(row[place + 1] ?? 0, row[place] ?? 0);
    took.push(paired);
    best.push(row);
  }
  const pairs: BlockPair[] = [];
  let place = after.length;
  for (let index = before.length; index > 0 && place > 0; ) {
    const row = best[index] as Float64Array;
    if (took[index - 1]?.has(place)) pairs.push({ before: b + --index, after: a + --place, same: false });
    else if (row[place] === best[index - 1]?.[place]) index--;
    else place--;
  }
  return pairs;
}

const wordsOf = ({ text }: Matched): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

/** Dice's coefficient of two bags of words, 0 to 1. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number> | undefined): number {
  if (!other) return 0;
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
