import { type Content, sameContent } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";
import type { Edition } from "../formats/format.ts";
import { type DiffPart, diffWords } from "./diff.ts";

/** A block that is not the same in two editions. `format`: the words are, italics, links or note calls are not. */
export interface EditionDifference {
  readonly block: BlockId;
  readonly kind: "changed" | "format" | "added" | "removed";
  readonly parts: readonly DiffPart[];
}

/** What a reader of the earlier edition would find changed in the later one: its blocks in order, then those that went. */
export function compareEditions(earlier: Edition, later: Edition): EditionDifference[] {
  const before = new Map<BlockId, Content>(earlier.blocks.map(({ id, content }) => [id, content]));
  const differences: EditionDifference[] = [];
  for (const { id, content } of later.blocks) {
    const old = before.get(id);
    before.delete(id);
    if (!old) differences.push({ block: id, kind: "added", parts: [{ kind: "added", text: content.text }] });
    else if (old.text !== content.text)
      differences.push({ block: id, kind: "changed", parts: diffWords(old.text, content.text) });
    else if (!sameContent(old, content))
      differences.push({ block: id, kind: "format", parts: [{ kind: "same", text: content.text }] });
  }
  for (const [block, { text }] of before)
    differences.push({ block, kind: "removed", parts: [{ kind: "removed", text }] });
  return differences;
}
