/**
 * How two copies of a block stand to each other: only one changed it since they had it in common, both did, or both did and
 * came to the same.
 */
export type Relation = "ours" | "theirs" | "both" | "united";

export interface Settled {
  /** Blocks that take the other copy's version. */
  readonly take: readonly string[];
  /** Blocks of which a person decides, those together that one decision must settle. */
  readonly conflicts: readonly (readonly string[])[];
}

/**
 * Decides what becomes of each block. A step that cut, joined or moved blocks ties them together (`ties`: block and step):
 * taking a half of it would print a passage twice, or not at all. So all blocks of a group go one way, or are one conflict when
 * each side did something to the group.
 */
export function settleGroups(
  relations: ReadonlyMap<string, Relation>,
  ties: Iterable<readonly [block: string, step: string]>,
): Settled {
  const stepsOf = new Map<string, string[]>();
  const blocksOf = new Map<string, string[]>();
  for (const [block, step] of ties) {
    stepsOf.set(block, [...(stepsOf.get(block) ?? []), step]);
    const tied = blocksOf.get(step);
    if (tied) tied.push(block);
    else blocksOf.set(step, [block]);
  }
  const take: string[] = [];
  const conflicts: string[][] = [];
  const seen = new Set<string>();
  const walked = new Set<string>();
  for (const start of relations.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    // The group grows while it is walked.
    for (const block of group)
      for (const step of stepsOf.get(block) ?? []) {
        if (walked.has(step)) continue;
        walked.add(step);
        for (const tied of blocksOf.get(step) ?? [])
          if (!seen.has(tied) && relations.has(tied)) {
            seen.add(tied);
            group.push(tied);
          }
      }
    const changed = group.filter((block) => relations.get(block) !== "united");
    const has = (side: Relation): boolean =>
      changed.some((block) => [side, "both"].includes(relations.get(block) ?? ""));
    if (has("ours") && has("theirs")) conflicts.push(changed);
    else if (has("theirs")) take.push(...changed);
  }
  return { take, conflicts };
}
