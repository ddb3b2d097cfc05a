import type { z } from "zod";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { Flag } from "../../../shared/checks/check.ts";
import { Problem } from "../../../shared/problem.ts";
import type { flagFilterSchema, nextFlagSchema } from "../../../shared/rpc/contract/flags.ts";
import type { FlagView } from "../../../shared/rpc/schemas.ts";
import type { Desk } from "../desk.ts";
import type { OpenBook } from "../open-book.ts";
import { checkRecords, sunkChecks } from "../project/records.ts";
import type { Implementation } from "./base.ts";

type Filter = z.infer<typeof flagFilterSchema>;

/** Does a flag pass? Mechanical typography is a batch of its own and stays out unless asked for. */
const passes = (flag: FlagView, filter: Filter = {}): boolean =>
  flag.mechanical === (filter.mechanical ?? false) &&
  (!filter.checks || filter.checks.includes(flag.check)) &&
  (!filter.categories || filter.categories.includes(flag.category)) &&
  (!filter.severities || filter.severities.includes(flag.severity)) &&
  flag.confidence >= (filter.minConfidence ?? 0);

/** Blocks in the order of the book, or the neediest first. */
const ranked = (book: OpenBook, order: "book" | "score"): readonly { readonly id: BlockId }[] =>
  order === "book" ? book.blocks : [...book.outline()].sort((a, b) => b.score - a.score);

const openFlags = (book: OpenBook, id: BlockId, filter: Filter | undefined): FlagView[] =>
  book
    .flags(id)
    .filter((flag) => passes(flag, filter))
    .sort((a, b) => a.from - b.from);

/**
 * The next open flag after a place, or before it. Flags of checks that are mostly set aside come when no other is left, unless the
 * filter names their check.
 */
function next(book: OpenBook, input: z.infer<typeof nextFlagSchema>): FlagView | null {
  const sunk = input.filter?.checks ? new Set<string>() : sunkChecks(book);
  const floating = sunk.size > 0 ? walk(book, input, (flag) => !sunk.has(flag.check)) : null;
  return floating ?? walk(book, input, () => true);
}

/** Walks once around the book and stops at the first. */
function walk(
  book: OpenBook,
  input: z.infer<typeof nextFlagSchema>,
  isMeant: (flag: FlagView) => boolean,
): FlagView | null {
  const rows = ranked(book, input.order ?? "book");
  const here = input.block === undefined ? -1 : rows.findIndex(({ id }) => id === input.block);
  const step = input.backwards ? -1 : 1;
  const start = here >= 0 ? here : input.backwards ? rows.length - 1 : 0;
  const from = here >= 0 ? input.from : undefined;
  for (let count = 0; count <= rows.length; count++) {
    const row = rows[(start + step * count + rows.length * 2) % rows.length];
    if (!row) return null;
    const flags = openFlags(book, row.id, input.filter).filter((flag) => isMeant(flag) || flag.key === input.key);
    // In the block itself only what lies ahead; what lies behind comes when the walk has gone around.
    const inHand = count === 0 ? flags.findIndex(({ key }) => key === input.key) : -1;
    const ahead =
      inHand >= 0
        ? input.backwards
          ? flags.slice(0, inHand)
          : flags.slice(inHand + 1)
        : count > 0 || from === undefined
          ? flags
          : flags.filter((flag) => (flag.from - from) * step > 0);
    const found = input.backwards ? ahead.at(-1) : ahead[0];
    if (found) return found;
  }
  return null;
}

export const flagsRouter = (os: Implementation, desk: Desk) => ({
  queue: os.flags.queue.handler(({ input }) => {
    const { book } = desk;
    const flags = ranked(book, input.order).flatMap(({ id }) => openFlags(book, id, input.filter));
    const sunk = sunkChecks(book);
    return [...flags.filter(({ check }) => !sunk.has(check)), ...flags.filter(({ check }) => sunk.has(check))].slice(
      0,
      input.limit,
    );
  }),
  next: os.flags.next.handler(async ({ input }) => {
    const { book } = desk;
    await book.checked;
    return next(book, input);
  }),
  ignore: os.flags.ignore.handler(({ input }) => {
    const { book } = desk;
    const flag = book.flags(input.block).find(({ key }) => key === input.key);
    if (!flag) throw new Problem("flag-gone");
    const before = [...book.allFlags()].filter((other) => book.ignores.covering(other as Flag)).length;
    const decision = book.ignores.add(flag as Flag, input.verb, book.hand);
    const after = [...book.allFlags()].filter((other) => book.ignores.covering(other as Flag)).length;
    desk.events.emit({ kind: "flags", ...(input.verb === "this" ? { blocks: [input.block] } : {}) });
    return { ignored: after - before, decision: decision.id };
  }),
  ignored: os.flags.ignored.handler(() => {
    const places = new Map<string, number>();
    for (const flag of desk.book.allFlags()) {
      const covering = desk.book.ignores.covering(flag as Flag);
      if (covering) places.set(covering.id, (places.get(covering.id) ?? 0) + 1);
    }
    return desk.book.ignores.list().map(({ id, verb, check, quote, at, author }) => ({
      decision: id,
      verb,
      check,
      quote,
      at,
      author,
      places: places.get(id) ?? 0,
    }));
  }),
  spellings: os.flags.spellings.handler(async ({ input }) =>
    [...(await desk.book.checks.suggest(input.word))].slice(0, 8),
  ),
  unignore: os.flags.unignore.handler(({ input }) => {
    desk.book.ignores.takeBack(input.decision, desk.book.hand);
    desk.events.emit({ kind: "flags" });
  }),
  records: os.flags.records.handler(() => checkRecords(desk.book)),
  enable: os.flags.enable.handler(({ input }) => {
    desk.book.enable(input.check, input.enabled);
    desk.events.emit({ kind: "flags" });
  }),
});
