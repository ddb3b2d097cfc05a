import type { EditionBlock } from "../../formats/format.ts";

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
 * Groups the paragraphs of two sides in order. Blocks that stand on both sides hold the sides together; one that stands on
 * one side only belongs to the one before it (a cut leaves its second half there, a join took it from there). Linear.
 */
export function align(before: readonly EditionBlock[], after: readonly EditionBlock[]): Group[] {
  const placeBefore = new Map(before.map(({ id }, index) => [id, index]));
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
  for (const block of after) {
    const place = placeBefore.get(block.id);
    if (place === undefined || place < next) {
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
