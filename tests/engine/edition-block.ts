import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { EditionBlock } from "../../shared/formats/format.ts";

/** A block of an edition whose text is the machine's still. */
export const block = (
  id: string,
  kind: EditionBlock["kind"],
  text: string,
  rest: Partial<EditionBlock> = {},
): EditionBlock => ({ id: blockId(id), kind, content: plain(text), raw: plain(text), provenance: {}, ...rest });
