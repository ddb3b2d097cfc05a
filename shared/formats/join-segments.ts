import { joinContents } from "../book/content.ts";
import type { EditionBlock } from "./format.ts";
import { unitOfKey } from "./xliff/segments.ts";

/** CAT tools cut paragraphs into sentences; in an edition those of one unit are one paragraph again. Linear. */
export function joinSegments(blocks: readonly EditionBlock[]): readonly EditionBlock[] {
  const joined: EditionBlock[] = [];
  let previous: EditionBlock | undefined;
  for (const block of blocks) {
    const last = joined.at(-1);
    const [before, unit] = [previous?.provenance.unit, block.provenance.unit];
    previous = block;
    // Two halves of one segment were cut by somebody: they stay apart.
    const together =
      before !== undefined && unit !== undefined && before !== unit && unitOfKey(before) === unitOfKey(unit);
    if (!last || !together) joined.push(block);
    else
      joined[joined.length - 1] = {
        ...last,
        content: joinContents(last.content, block.content, gap(last.content.text, block.content.text)),
        raw: joinContents(last.raw, block.raw, gap(last.raw.text, block.raw.text)),
      };
  }
  return joined;
}

/** A space between two sentences, none beside an empty one. */
const gap = (before: string, after: string): string => (before === "" || after === "" ? "" : " ");
