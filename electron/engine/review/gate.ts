import { sameContent } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import { noteCallsIn } from "../../../shared/book/note-calls.ts";
import { isApproved } from "../../../shared/review/states.ts";
import { type Gate, type GateItem, gateItems } from "../../../shared/rpc/contract/signoff.ts";
import type { OpenBook } from "../open-book.ts";

/** What holds a book back unless the publisher says otherwise. */
const usual: readonly GateItem[] = ["critical", "not-approved", "questions", "orphan-notes", "calls-without-note"];

/** What is still open before a sign-off, each with the first places, and which of it holds the book back. */
export function gateOf(book: OpenBook): Gate {
  const places = new Map<GateItem, BlockId[]>(gateItems.map((item) => [item, []]));
  const add = (item: GateItem, block: BlockId): void => void places.get(item)?.push(block);
  const notes = new Set<BlockId>();
  const called = new Set<BlockId>();
  for (const block of book.blocks) {
    for (const flag of book.flags(block.id)) if (!flag.mechanical) add(flag.severity, block.id);
    if (!sameContent(block.raw, block.content) && !isApproved(book.state(block))) add("not-approved", block.id);
    if (block.shape.kind === "note") notes.add(block.id);
    for (const { note } of noteCallsIn(block.content)) {
      called.add(note);
      if (!book.has(note)) add("calls-without-note", block.id);
    }
  }
  for (const note of notes) if (!called.has(note)) add("orphan-notes", note);
  for (const thread of book.remarks.threads()) if (thread.state === "unanswered") add("questions", thread.first.block);
  const blocking = new Set(book.project.setting<GateItem[]>("gate") ?? usual);
  return gateItems.map((item) => {
    const blocks = places.get(item) ?? [];
    return { item, count: blocks.length, first: blocks[0] ?? null, blocks: blocking.has(item) };
  });
}
