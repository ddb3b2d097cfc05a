import type { Content } from "../../book/content.ts";
import { segments } from "../../book/segments.ts";
import { type EditionTree, toTree } from "../edition-tree.ts";
import { editionWords } from "../edition-words.ts";
import type { Writer } from "../format.ts";

/**
 * Plain text, UTF-8: one line a paragraph, a blank line between, headings alone, note calls as "[12]" and the notes at the
 * end. The reader of this folder gives the same book back.
 */
export const txtWriter: Writer = {
  id: "txt",
  extension: "txt",
  mediaType: "text/plain; charset=utf-8",
  async write(edition) {
    const tree = toTree(edition);
    const lines: string[] = [];
    for (const node of tree.nodes) {
      if (node.kind === "table")
        for (const row of node.rows) lines.push(row.map((cell) => textOf(cell.content, tree)).join("\t"));
      else if (node.kind === "list")
        for (const item of node.items) lines.push(`${item.label || "–"} ${textOf(item.content, tree)}`);
      else if (node.block.kind === "separator") lines.push("* * *");
      else lines.push(textOf(node.block.content, tree));
    }
    const words = editionWords(edition.meta.language);
    if (tree.notes.size > 0) {
      lines.push(words.notes);
      for (const { number, block } of tree.notes.values()) lines.push(`[${number}] ${textOf(block.content, tree)}`);
    }
    if (tree.orphans.length > 0) {
      lines.push(words.orphanNotes);
      for (const note of tree.orphans) lines.push(`(${note.label ?? "?"}) ${textOf(note.content, tree)}`);
    }
    return new TextEncoder().encode(`${lines.join("\n\n")}\n`);
  },
};

const textOf = (content: Content, tree: EditionTree): string =>
  segments(content)
    .map((segment) => {
      if (segment.kind === "text") return segment.text;
      if (segment.kind === "call") return `[${tree.notes.get(segment.note)?.number ?? "?"}]`;
      return segment.code.display ?? "";
    })
    .join("");
