import { diff_match_patch } from "diff-match-patch";

const differ = new diff_match_patch();
// Seconds for one comparison: passages are sentences, and one that is nothing like another is not worth more.
differ.Diff_Timeout = 0.05;

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("’", "'")
    .trim();

/**
 * How alike two passages are, 0 to 1: one less the edit distance in letters over the longer one's length, the “fuzzy match” of
 * translation memories (V. Levenshtein, 1966). Case, kind of space and of apostrophe count for nothing.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [plainly(one), plainly(other)];
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  // The difference in length alone is that much of the distance.
  if (Math.abs(a.length - b.length) > longer / 2) return Math.min(a.length, b.length) / longer / 2;
  return 1 - differ.diff_levenshtein(differ.diff_main(a, b, false)) / longer;
}
