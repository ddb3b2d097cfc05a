import { applyEdits, sameContent, type TextEdit } from "../../../shared/book/content.ts";
import { type BlockId, blockId } from "../../../shared/book/ids.ts";
import type { FindOptions } from "../../../shared/rpc/contract/search.ts";
import { queryPlaces } from "../../../shared/search/query-places.ts";
import { replacementFor } from "../../../shared/search/replacement.ts";
import { fold } from "../../../shared/text/tokens.ts";
import type { Desk } from "../desk.ts";
import type { OpenBook } from "../open-book.ts";
import type { Implementation } from "./base.ts";

/** Characters of context shown on each side. */
const context = 60;

export const searchRouter = (os: Implementation, desk: Desk) => ({
  quick: os.search.quick.handler(async ({ input }) => {
    const { book } = desk;
    const ids = (await book.search.query(input.query, input.limit)).map(blockId).filter((id) => book.has(id));
    const chapters = chapterTitles(book, new Set(ids));
    return {
      blocks: ids.map((id) => ({
        id,
        ...excerpt(book.block(id).content.text, input.query),
        chapter: chapters.get(id) ?? "",
      })),
      concepts: concepts(book, input.query, input.limit),
    };
  }),
  find: os.search.find.handler(async ({ input }) => {
    const { book } = desk;
    const ids = book.blocks.filter((block) => inScope(block, input.scope)).map(({ id }) => id);
    const places = await book.search.find(input, ids, input.limit);
    return places.map(({ document, from, to }) => {
      const { text } = book.block(blockId(document)).content;
      return {
        block: blockId(document),
        span: { from, to },
        before: text.slice(Math.max(0, from - context), from),
        found: text.slice(from, to),
        after: text.slice(to, to + context),
      };
    });
  }),
  replace: os.search.replace.handler(async ({ input }) => {
    const { book } = desk;
    const edits = new Map<BlockId, TextEdit[]>();
    let stale = 0;
    for (const { block, span, found } of input.places) {
      const list = edits.get(block) ?? [];
      const same = book.has(block) && book.block(block).content.text.slice(span.from, span.to) === found;
      if (!same || list.some((other) => span.from < other.to && other.from < span.to)) {
        stale++;
        continue;
      }
      edits.set(block, [...list, { ...span, insert: replacementFor(found, input.options, input.replacement) }]);
    }
    const replaced = input.places.length - stale;
    if (replaced === 0) return { saved: null, replaced, stale };
    const contents = [...edits].map(([id, list]) => ({ id, content: applyEdits(book.block(id).content, list) }));
    const reason = { kind: "replace", rule: `${input.options.query} → ${input.replacement}`.slice(0, 2_000) } as const;
    return { saved: await book.edit(contents, reason), replaced, stale };
  }),
});

function inScope(block: OpenBook["blocks"][number], scope: FindOptions["scope"]): boolean {
  if (block.shape.kind === "furniture") return false;
  return scope === "all" || sameContent(block.raw, block.content) === (scope === "raw");
}

/** The first place found and what stands around it; spans in the coordinates of the excerpt. */
function excerpt(text: string, query: string) {
  const places = queryPlaces(text, query);
  const start = Math.max(0, (places[0]?.from ?? 0) - context);
  const end = Math.min(text.length, start + 4 * context);
  return {
    excerpt: text.slice(start, end),
    spans: places
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) => ({ from: from - start, to: to - start })),
  };
}

/** The chapter that each of some blocks stands in. */
function chapterTitles(book: OpenBook, wanted: ReadonlySet<BlockId>): Map<BlockId, string> {
  const titles = new Map<BlockId, string>();
  let title = "";
  for (const { id, shape, content } of book.blocks) {
    if (shape.kind === "heading" && (shape.level ?? 1) === 1) title = content.text.slice(0, 500);
    if (wanted.has(id)) titles.set(id, title);
    if (titles.size === wanted.size) break;
  }
  return titles;
}

/** Entries of the book's own termbase one of whose terms holds the query. */
function concepts(book: OpenBook, query: string, limit: number) {
  const wanted = fold(query.trim());
  if (wanted === "") return [];
  return book.terms
    .list()
    .filter((concept) => concept.terms.some(({ term }) => fold(term).includes(wanted)))
    .slice(0, limit)
    .map(({ id, terms }) => ({
      id,
      term: (terms.find(({ status }) => status === "preferred") ?? terms[0])?.term ?? "",
      wrong: terms.filter(({ status }) => status === "forbidden" || status === "deprecated").map(({ term }) => term),
    }));
}
