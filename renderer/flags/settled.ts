import type { FlagView } from "../../shared/rpc/schemas.ts";

/** A row of the queue: a flag that is open, or one whose block was changed since and that one has not looked at again. */
export interface QueueRow {
  readonly flag: FlagView;
  readonly settled: boolean;
  /** The block's version when the flag was last seen open; undefined when the block was not on the desk. */
  readonly version: string | undefined;
}

const keyOf = ({ block, key }: FlagView): string => `${block}\n${key}`;

/**
 * The rows to show now. A flag that went because its block was changed stays where it stood, settled, until one has looked: it was
 * taken in hand after the change and left again (`withoutSeen`). Flags that were ignored go at once.
 */
export function queueRows(
  before: readonly QueueRow[],
  now: readonly FlagView[],
  versionOf: (block: FlagView["block"]) => string | undefined,
): QueueRow[] {
  const open = new Set(now.map(keyOf));
  const rows: QueueRow[] = now.map((flag) => ({ flag, settled: false, version: versionOf(flag.block) }));
  // Rows that stay go in again after the row they followed.
  let previous: string | undefined;
  for (const row of before) {
    const key = keyOf(row.flag);
    if (!open.has(key)) {
      const version = versionOf(row.flag.block);
      const changed = row.settled || (version !== undefined && version !== row.version);
      if (!changed) continue;
      const at = previous === undefined ? 0 : rows.findIndex(({ flag }) => keyOf(flag) === previous) + 1;
      rows.splice(at, 0, { ...row, settled: true });
    }
    previous = key;
  }
  return rows;
}

/** Without the settled rows of a block that one has looked at and left. */
export const withoutSeen = (rows: readonly QueueRow[], block: FlagView["block"]): readonly QueueRow[] =>
  rows.filter(({ flag, settled }) => !settled || flag.block !== block);
