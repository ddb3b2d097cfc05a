import { useEffect, useState } from "react";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { desk } from "../state/desk.ts";
import { useStore } from "../state/store.ts";
import { type QueueRow, queueRows, withoutSeen } from "./settled.ts";

/** The queue with its settled rows: each goes when its block was taken in hand after the correction and left again. */
export function useQueueRows(queue: readonly FlagView[] | null) {
  const [rows, setRows] = useState<readonly QueueRow[]>([]);
  const filter = useStore(desk, (state) => state.filter);
  const hand = useStore(desk, (state) => state.hand);
  // Another filter is another list: what was settled under the old one is no part of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is what ends the old list.
  useEffect(() => setRows((before) => before.filter(({ settled }) => !settled)), [filter]);
  useEffect(() => {
    if (queue) setRows((before) => queueRows(before, queue, versionOf));
  }, [queue]);
  // Leaving a block: what was settled in it has been seen.
  useEffect(() => {
    if (!hand) return undefined;
    return () => setRows((before) => withoutSeen(before, hand));
  }, [hand]);
  return {
    rows,
    settledCount: rows.filter(({ settled }) => settled).length,
    clear: () => setRows((before) => before.filter(({ settled }) => !settled)),
  };
}

const versionOf = (block: FlagView["block"]): string | undefined => desk.get().views.get(block)?.version;
