import type { BlockId } from "../../../shared/book/ids.ts";
import { findRenamings } from "../../../shared/names/rename.ts";
import type { Span } from "../../../shared/text/span.ts";
import type { Desk } from "../desk.ts";
import { loadLanguage } from "../language/load-language.ts";
import type { Implementation } from "./base.ts";

/** Characters of context shown on each side, and places shown of a name at most. */
const context = 60;
const most = 5_000;

export const namesRouter = (os: Implementation, desk: Desk) => ({
  list: os.names.list.handler(async () => {
    const { book } = desk;
    return (await book.names.list(book.blocks)).map(({ forms, alike, different, ...entry }) => ({
      ...entry,
      forms: [...forms],
      alike: [...alike],
      different: [...different],
    }));
  }),
  places: os.names.places.handler(async ({ input }) => {
    const { book } = desk;
    const places = await book.names.places(book.blocks, input.forms);
    return places.slice(0, most).map(({ block, place }) => inContext(block, book.block(block).content.text, place));
  }),
  decide: os.names.decide.handler(({ input }) => {
    desk.book.names.decide(input, desk.book.hand);
    desk.events.emit({ kind: "names" });
    desk.events.emit({ kind: "flags" });
  }),
  renamings: os.names.renamings.handler(async ({ input }) => {
    const { book } = desk;
    const { lexicon } = await loadLanguage();
    const find = findRenamings(input.wrong, input.right, lexicon);
    let quoted = 0;
    let addresses = 0;
    const places = book.blocks.flatMap(({ id, content, shape }) => {
      const found = find(content, shape.kind);
      quoted += found.quoted;
      addresses += found.addresses;
      return found.places.map(({ span, replacement }) => ({ ...inContext(id, content.text, span), replacement }));
    });
    return { places: places.slice(0, most), quoted, addresses };
  }),
});

const inContext = (block: BlockId, text: string, { from, to }: Span) => ({
  block,
  span: { from, to },
  before: text.slice(Math.max(0, from - context), from),
  found: text.slice(from, to),
  after: text.slice(to, to + context),
});
