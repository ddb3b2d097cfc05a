import { type Content, plain } from "../../book/content.ts";
import { type BlockId, blockId } from "../../book/ids.ts";
import { noteCallsIn } from "../../book/note-calls.ts";
import { editionWords } from "../../formats/edition-words.ts";
import type { EditionBlock } from "../../formats/format.ts";
import { joinSegments } from "../../formats/join-segments.ts";
import { printable } from "../../formats/markup.ts";

/** One side of a redline as a file sets it: paragraphs in order, notes apart. */
export interface Flow {
  readonly blocks: readonly EditionBlock[];
  readonly byId: ReadonlyMap<BlockId, EditionBlock>;
  readonly notes: ReadonlyMap<BlockId, EditionBlock>;
}

/** A content as a file can hold it, place by place: no control signs, line ends all alike, no code inside a sign. */
function settled({ text, codes }: Content): Content {
  const clean = printable(text).replaceAll("\r", "\n");
  /** Between the two halves of a surrogate pair nothing can stand. */
  const place = (at: number): number =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(clean.slice(at - 1, at + 1)) ? at - 1 : at;
  return { text: clean, codes: codes.map((code) => ({ ...code, from: place(code.from), to: place(code.to) })) };
}

/** Paragraphs and notes of one side; notes that nothing calls are paragraphs at the end, under a heading. Linear. */
export function toFlow(edition: readonly EditionBlock[], language: string): Flow {
  const words = editionWords(language);
  const all = joinSegments(edition).filter((block) => block.kind !== "furniture");
  const filed = new Map(all.filter(({ kind }) => kind === "note").map((note) => [note.id, note]));
  const notes = new Map<BlockId, EditionBlock>();
  const blocks: EditionBlock[] = [];
  for (const block of all) {
    if (block.kind === "note") continue;
    const content = block.kind === "separator" ? plain("* * *") : settled(block.content);
    // A call whose note is nowhere says nothing; an edition leaves it out.
    const codes = content.codes.filter(({ kind, note }) => kind !== "note-call" || (note && filed.has(note)));
    blocks.push({ ...block, content: { ...content, codes } });
    for (const { note } of noteCallsIn(content)) {
      const called = filed.get(note);
      // Word has no notes to notes.
      if (called) notes.set(note, { ...called, content: withoutCalls(settled(called.content)) });
    }
  }
  const orphans = [...filed.values()].filter(({ id }) => !notes.has(id));
  if (orphans.length > 0)
    blocks.push(
      paragraph("orphan-notes", { kind: "heading", level: 1 }, plain(words.orphanNotes)),
      ...orphans.map((note) =>
        paragraph(
          `orphan ${note.id}`,
          { kind: "paragraph" },
          plain(`(${note.label ?? "?"}) ${settled(note.content).text}`),
        ),
      ),
    );
  return { blocks, byId: new Map(blocks.map((block) => [block.id, block])), notes };
}

const withoutCalls = ({ text, codes }: Content): Content => ({
  text,
  codes: codes.filter(({ kind }) => kind !== "note-call"),
});

const paragraph = (
  id: string,
  shape: Pick<EditionBlock, "kind"> & { readonly level?: number },
  content: Content,
): EditionBlock => ({ id: blockId(id), ...shape, content, raw: content, provenance: {} });
