import type { BlockId } from "../../shared/book/ids.ts";
import type { ThreadView } from "../../shared/rpc/contract/discussion.ts";
import { desk, engine } from "../state/desk.ts";

/** Asks for what was said about the book, and puts it on the desk. */
export async function loadThreads(): Promise<void> {
  if (!desk.get().book) return;
  const threads = new Map<BlockId, ThreadView[]>();
  for (const thread of await engine().discussion.threads())
    threads.set(thread.block, [...(threads.get(thread.block) ?? []), thread]);
  desk.set({ threads });
}
