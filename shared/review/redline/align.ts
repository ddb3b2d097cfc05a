import type { EditionBlock } from "../../formats/format.ts";
import { longestRun } from "../../longest-run.ts";

/** Paragraphs of both sides that became one another: one of each as a rule, more where some were joined or cut. */
export interface Group {
  readonly before: readonly EditionBlock[];
  readonly after: readonly EditionBlock[];
}

interface OpenGroup {
  readonly before: EditionBlock[];
  readonly after: EditionBlock[];
  /** Holds a block of both sides. */
  isHeld: boolean;
}

const isCell = (block: EditionBlock | undefined): boolean => block?.kind === "table-cell";

/**
 * Groups the paragraphs of two sides in order. Blocks that stand on both sides hold the sides together, the most of them that are
 * in the same order: the others have moved, and are taken out at one place and put in at another. One that stands on one side only
 * belongs to the one before it (a cut leaves its second half there, a join took it from there).
 */
export function align(before: readonly EditionBlock[], after: readonly EditionBlock[]): Group[] {
  const placeBefore = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.flatMap(({ id }, index): (readonly [number, number])[] => {
    const place = placeBefore.get(id);
    return place === undefined ? [] : [[place, index]];
  });
  const held = new Map(longestRun(common).map(([place, index]) => [index, place]));
  const groups: OpenGroup[] = [];
  let group: OpenGroup = { before: [], after: [], isHeld: false };
  const close = (): void => {
    if (group.before.length > 0 || group.after.length > 0) groups.push(group);
    group = { before: [], after: [], isHeld: false };
  };
  /** A paragraph beside a table stays outside its last cell. */
  const add = (side: "before" | "after", block: EditionBlock): void => {
    const first = group.after[0] ?? group.before[0];
    if (first && isCell(first) && !isCell(block)) close();
    group[side].push(block);
  };
  let next = 0;
  for (const [index, block] of after.entries()) {
    const place = held.get(index);
    if (place === undefined) {
      add("after", block);
      continue;
    }
    for (; next < place; next++) add("before", before[next] ?? block);
    // What came alone with nothing before it belongs to the first common paragraph after it.
    if (group.isHeld || isCell(block)) close();
    group.isHeld = true;
    const twin = before[next++] ?? block;
    // A file has one table: a cell that was none before, or the other way round, is shown as it is now.
    group.before.push(isCell(twin) === isCell(block) ? twin : { ...twin, kind: block.kind, ...cellOf(block) });
    group.after.push(block);
  }
  for (; next < before.length; next++) {
    const block = before[next];
    if (block) add("before", block);
  }
  close();
  return groups;
}

const cellOf = ({ cell }: EditionBlock): Partial<EditionBlock> => (cell ? { cell } : {});
