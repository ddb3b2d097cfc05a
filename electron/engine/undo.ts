import type { Flag } from "../../shared/checks/check.ts";
import type { Saved } from "../../shared/rpc/contract/blocks.ts";
import type { OpenBook } from "./open-book.ts";

/**
 * Takes back the last thing that this person did and that still stands: a step of the text or of the review, or a flag set aside,
 * which is then in the queue again. Null when there is none. What was set aside is set aside anew by hand: one key, and no redo.
 */
export async function undoLast(book: OpenBook): Promise<Saved | null> {
  const { hand, ignores, review } = book;
  const ignored = ignores.last(hand.author);
  // Ids go with time (RFC 9562, version 7).
  if (!ignored || ignored.id < (review.lastStep() ?? "")) return review.undo();
  const back = [...book.allFlags()].filter((flag) => ignores.covering(flag as Flag)?.id === ignored.id);
  ignores.takeBack(ignored.id, hand);
  const [first] = back;
  return {
    ...book.savedNow([...new Set(back.map(({ block }) => block))]),
    ...(first ? { flagged: { block: first.block, key: first.key } } : {}),
  };
}
