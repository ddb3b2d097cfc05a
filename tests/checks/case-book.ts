import type { BlockKind } from "../../shared/book/block.ts";
import type { Content, InlineCode } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { CheckedBlock } from "../../shared/checks/passage.ts";

/** "[^12]": a note's call in a text; at a block's start, followed by a space, the note itself. */
const mark = /\[\^([\p{L}\p{N}*]+)\]/gu;

/**
 * The blocks of a case's text: separated by an empty line; "# Titre" is a heading, "- point" an item of a list, "[^12] Texte" a
 * note, and "[^12]" inside a block a call, taken out of the text as in a book.
 */
export function caseBlocks(text: string): CheckedBlock[] {
  const notes = new Set<string>();
  return text.split("\n\n").map((block, index) => {
    const note = /^\[\^([\p{L}\p{N}*]+)\] /u.exec(block);
    if (note) {
      const label = note[1] ?? "";
      // A second note of the same number (a gap check's case) is another block.
      const id = notes.has(label) ? `note-${label}-${index}` : `note-${label}`;
      notes.add(label);
      return make(id, "note", block.slice(note[0].length), { label });
    }
    const heading = /^(#{1,6}) /.exec(block);
    if (heading)
      return make(`b${index}`, "heading", block.slice(heading[0].length), { level: heading[1]?.length ?? 1 });
    if (block.startsWith("- ")) return make(`b${index}`, "list-item", block.slice(2), { level: 1 });
    return make(`b${index}`, "paragraph", block);
  });
}

const make = (
  id: string,
  kind: BlockKind,
  marked: string,
  shape: { readonly level?: number; readonly label?: string } = {},
): CheckedBlock => ({ id: blockId(id), kind, ...shape, content: withCalls(marked) });

function withCalls(marked: string): Content {
  const codes: InlineCode[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    codes.push({
      kind: "note-call",
      id: `n${codes.length}`,
      note: blockId(`note-${match[1]}`),
      from: text.length,
      to: text.length,
    });
  }
  return { text: text + marked.slice(last), codes };
}
