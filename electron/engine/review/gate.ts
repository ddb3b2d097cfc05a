import type { BlockId } from "../../../shared/book/ids.ts";
import { noteCallsIn } from "../../../shared/book/note-calls.ts";
import { isApproved } from "../../../shared/review/states.ts";
import { type Gate, type GateItem, gateItems } from "../../../shared/rpc/contract/signoff.ts";
import type { Desk } from "../desk.ts";
import { Conflicts } from "../merge/conflicts.ts";

/** What holds a book back unless the publisher says otherwise. */
const usual: readonly GateItem[] = [
  "critical",
  "not-approved",
  "questions",
  "conflicts",
  "orphan-notes",
  "calls-without-note",
];

/** What is still open before a sign-off, each with its first place, and which of it holds the book back. */
export async function gateOf(desk: Desk): Promise<Gate> {
  const { book } = desk;
  // Nobody signs on flags that were not looked for.
  if (book.checks.isStopped) desk.checkAgain();
  await Promise.all([book.checked, book.review.read()]);
  const places = new Map<GateItem, BlockId[]>(gateItems.map((item) => [item, []]));
  const add = (item: GateItem, block: BlockId): void => void places.get(item)?.push(block);
  const notes = new Set<BlockId>();
  const called = new Set<BlockId>();
  for (const block of book.blocks) {
    for (const flag of book.flags(block.id)) if (!flag.mechanical) add(flag.severity, block.id);
    const state = book.state(block);
    // Sent back, a block waits even when it reads as the machine wrote it: its change was refused.
    if (state === "sent-back" || (!isApproved(state) && book.review.isChanged(block))) add("not-approved", block.id);
    if (block.shape.kind === "note") notes.add(block.id);
    for (const { note } of noteCallsIn(block.content)) {
      called.add(note);
      if (!book.has(note) || book.block(note).shape.kind !== "note") add("calls-without-note", block.id);
    }
  }
  for (const note of notes) if (!called.has(note)) add("orphan-notes", note);
  for (const thread of book.remarks.threads()) if (thread.state === "unanswered") add("questions", thread.first.block);
  for (const { blocks } of new Conflicts(book.project).list())
    for (const { block } of blocks.slice(0, 1)) add("conflicts", block);
  const blocking = new Set(book.project.setting<GateItem[]>("gate") ?? usual);
  return gateItems.map((item) => {
    const blocks = places.get(item) ?? [];
    // What was asked about may have left the book since: there is nowhere to go then.
    const first = blocks.find((block) => book.has(block)) ?? null;
    return { item, count: blocks.length, first, blocks: blocking.has(item) };
  });
}
