import type { BlockId } from "../book/ids.ts";
import type { DraftBlock, StructureEdit } from "./format.ts";

/** What may become of a note that nothing calls: called at the end of the text before it, or no note at all. */
export function orphanRepairs(note: BlockId, before: DraftBlock | undefined): StructureEdit[] {
  const asText = { kind: "reshape", block: note, shape: { kind: "paragraph" } } as const;
  if (!before) return [asText];
  // The call stands before the sentence's full stop, as French prints it.
  const at = before.content.text.replace(/[.!?…\s]+$/u, "").length;
  return [{ kind: "attach", note, block: before.id, at }, asText];
}
