import { sameContent } from "../../../shared/book/content.ts";
import type { Edition, OriginalFile, TextState } from "../../../shared/formats/format.ts";
import { isApproved } from "../../../shared/review/states.ts";
import type { OpenBook } from "../open-book.ts";

/**
 * The book as writers take it, in one of its texts. "approved": the edited text where it is approved, the machine's where
 * nothing was changed, and the machine's again where a change is not approved yet.
 */
export function editionOf(
  book: Pick<OpenBook, "blocks" | "meta" | "state" | "style">,
  state: TextState,
  date: string,
  original?: OriginalFile,
): Edition {
  return {
    meta: book.meta,
    state,
    date,
    style: book.style.id,
    ...(original ? { original } : {}),
    blocks: book.blocks
      .filter((block) => block.shape.kind !== "furniture")
      .map((block) => ({
        id: block.id,
        ...block.shape,
        raw: block.raw,
        content:
          state === "raw" ||
          (state === "approved" && !sameContent(block.raw, block.content) && !isApproved(book.state(block)))
            ? block.raw
            : block.content,
        ...(block.source ? { source: block.source } : {}),
        ...(state !== "raw" && isApproved(book.state(block)) ? { approved: true as const } : {}),
        provenance: block.provenance,
      })),
  };
}
