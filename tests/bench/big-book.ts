import { blockId } from "../../shared/book/ids.ts";
import type { DraftBlock, Edition } from "../../shared/formats/format.ts";

/** A book of `count` blocks: the sample over and over, each copy with ids of its own and its calls tied to its own notes. */
export function bigBook(sample: readonly DraftBlock[], count: number): DraftBlock[] {
  return Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / sample.length);
    const block = sample[index % sample.length] as DraftBlock;
    const codes = block.content.codes.map((code) =>
      code.note ? { ...code, note: blockId(`${code.note}-${copy}`) } : code,
    );
    return { ...block, id: blockId(`${block.id}-${copy}`), content: { ...block.content, codes } };
  });
}

/** The same blocks as writers take them. */
export const editionOfBlocks = (blocks: readonly DraftBlock[]): Edition => ({
  meta: { title: "Un grand livre", authors: ["Banc d’essai"], language: "fr" },
  state: "edited",
  date: "2026-01-01T00:00:00Z",
  blocks: blocks.filter((block) => block.kind !== "furniture").map((block) => ({ ...block, raw: block.content })),
});
