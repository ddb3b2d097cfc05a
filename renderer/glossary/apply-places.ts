import { applyEdits } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import type { Span } from "../../shared/text/span.ts";
import { absorb, absorbViews } from "../state/absorb.ts";
import { engine } from "../state/desk.ts";
import { flush, toWire } from "../state/save.ts";

/** A place of the book in its context, with what would stand there. */
export interface Place {
  readonly block: BlockId;
  readonly span: Span;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  readonly replacement: string;
}

export const placeKey = ({ block, span }: Place): string => `${block}:${span.from}`;

/** Changes all places in one step; each block's edits are made on its present text. */
export async function applyPlaces(places: readonly Place[], rule: string): Promise<void> {
  await flush();
  const byBlock = new Map<BlockId, Place[]>();
  for (const place of places) {
    const known = byBlock.get(place.block);
    if (known) known.push(place);
    else byBlock.set(place.block, [place]);
  }
  const ids = [...byBlock.keys()];
  const contents = new Map<BlockId, ReturnType<typeof toWire>>();
  for (let at = 0; at < ids.length; at += 500) {
    const views = await engine().blocks.get({ ids: ids.slice(at, at + 500) });
    absorbViews(views);
    for (const { id, content } of views) {
      const edits = (byBlock.get(id) ?? [])
        .filter(({ span, found }) => content.text.slice(span.from, span.to) === found)
        .map(({ span, replacement }) => ({ ...span, insert: replacement }));
      if (edits.length > 0) contents.set(id, toWire(applyEdits(content, edits)));
    }
  }
  if (contents.size === 0) return;
  const edits = [...contents].map(([id, content]) => ({ id, content }));
  await absorb(await engine().blocks.editAll({ edits, reason: { kind: "rule", rule } }));
}
