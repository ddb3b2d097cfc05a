import { Problem } from "../../../shared/problem.ts";
import { ownRulesFileSchema } from "../../../shared/rpc/contract/rules.ts";
import { faultOf } from "../../../shared/rules/own-rule-checks.ts";
import type { Desk } from "../desk.ts";
import { loadLanguage } from "../language/load-language.ts";
import type { Implementation } from "./base.ts";

const shown = 30;
const around = 40;

export const rulesRouter = (os: Implementation, desk: Desk) => ({
  list: os.rules.list.handler(() => [...desk.book.rules.list()]),
  save: os.rules.save.handler(async ({ input }) => {
    const fault = faultOf(input, (await loadLanguage()).lexicon);
    if (fault) throw new Problem(fault === "too-open" ? "rule-too-open" : "rule-badly-written", { find: input.find });
    desk.book.rules.save([input]);
    desk.book.recheck();
  }),
  remove: os.rules.remove.handler(({ input }) => {
    desk.book.rules.remove(input.id);
    desk.book.recheck();
  }),
  preview: os.rules.preview.handler(async ({ input }) => {
    const { book } = desk;
    const flags = await book.checks.tryOut({ ...input, enabled: true });
    return {
      places: flags.length,
      examples: flags.slice(0, shown).flatMap(({ block, from, to, quote }) => {
        if (!book.has(block)) return [];
        const { text } = book.block(block).content;
        const before = text.slice(Math.max(0, from - around), from);
        return [{ block, before, found: quote.slice(0, 300), after: text.slice(to, to + around) }];
      }),
    };
  }),
  write: os.rules.write.handler(() => ({
    text: `${JSON.stringify({ format: "epreuve-rules/1", rules: desk.book.rules.list() }, null, 2)}\n`,
  })),
  read: os.rules.read.handler(({ input }) => {
    const { rules } = desk.book;
    const known = new Set(rules.list().map(({ kind, find }) => `${kind} ${find}`));
    const fresh = parse(input.text).filter(({ kind, find }) => !known.has(`${kind} ${find}`));
    rules.save(fresh.map((rule) => ({ ...rule, id: crypto.randomUUID() })));
    if (fresh.length > 0) desk.book.recheck();
    return { added: fresh.length };
  }),
});

/** Throws `rules-unreadable` when the file holds anything else. */
function parse(text: string) {
  try {
    return ownRulesFileSchema.parse(JSON.parse(text)).rules;
  } catch {
    throw new Problem("rules-unreadable");
  }
}
