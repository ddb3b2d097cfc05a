import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadTerms } from "../../electron/engine/glossary/load-terms.ts";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Flag } from "../../shared/checks/check.ts";
import { Checker, type CheckerOptions } from "../../shared/checks/checker.ts";
import { checks } from "../../shared/checks/index.ts";
import type { CheckedBlock } from "../../shared/checks/passage.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";

const root = path.resolve(import.meta.dirname, "../..");
let options: CheckerOptions;
let sample: readonly CheckedBlock[];

beforeAll(async () => {
  const language = await loadLanguage();
  const terms = await loadTerms({ appRoot: root, termbases: ["belarus-ru-fr"], packs: ["ru-fr"] }, language.lexicon);
  options = { checks, ...language, terms, style: imprimerieNationale, language: "fr", sourceLanguage: "ru" };
  const file = path.join(root, "seeds", "les-limites-du-partenariat-durable.txt");
  const work = { progress: () => {}, signal: new AbortController().signal };
  const read = await txtReader.read(new Uint8Array(readFileSync(file)), { name: file, trackedChanges: "edits" }, work);
  sample = read.blocks;
});

type Edit =
  | {
      readonly kind: "take words of" | "double" | "cut" | "lower" | "remove" | "heading" | "note";
      readonly at: number;
      readonly from: number;
    }
  | { readonly kind: "insert" | "move"; readonly at: number; readonly from: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("take words of", "double", "cut", "lower", "remove", "heading", "note", "insert", "move"),
  at: fc.nat(10_000),
  from: fc.nat(10_000),
});

const withText = (block: CheckedBlock, text: string): CheckedBlock => ({ ...block, content: { text, codes: [] } });

/** What an edit leaves, and what the checker is told of it. */
function apply(book: readonly CheckedBlock[], { kind, at, from }: Edit, fresh: BlockId) {
  const index = at % book.length;
  const block = book[index] as CheckedBlock;
  const other = book[from % book.length] as CheckedBlock;
  const { text } = block.content;
  const put = (changed: CheckedBlock) => ({ book: book.with(index, changed), changed: [changed] });
  switch (kind) {
    case "take words of":
      return put(withText(block, `${text} ${other.content.text}`.slice(0, 5_000)));
    case "double":
      return put(withText(block, `${text} ${text}`.slice(0, 5_000)));
    case "cut":
      return put(withText(block, text.slice(from % (text.length + 1))));
    case "lower":
      return put(withText(block, text.toLowerCase()));
    case "heading":
      return put({ ...block, kind: block.kind === "heading" ? "paragraph" : "heading", level: 1 });
    case "note":
      return put({ ...block, kind: "note", label: String(from % 20) });
    case "remove": {
      const left = book.toSpliced(index, 1);
      return { book: left, removed: [block.id], order: left.map(({ id }) => id) };
    }
    case "insert": {
      const copy = { ...other, id: fresh };
      const more = book.toSpliced(index, 0, copy);
      return { book: more, changed: [copy], order: more.map(({ id }) => id) };
    }
    case "move": {
      const left = book.toSpliced(index, 1);
      const moved = left.toSpliced(from % book.length, 0, block);
      return { book: moved, changed: [block], order: moved.map(({ id }) => id) };
    }
  }
}

const loaded = (book: readonly CheckedBlock[], only = checks): Checker => {
  const checker = new Checker({ ...options, checks: only });
  for (const _ of checker.load(book));
  return checker;
};

const flagsOf = (checker: Checker, book: readonly CheckedBlock[]): Map<BlockId, Flag[]> =>
  new Map(book.map(({ id }) => [id, checker.flags(id)]));

describe("after any edits", () => {
  it("a block is looked at again when a word it asked about comes or goes elsewhere", () => {
    const block = (id: string, text: string): CheckedBlock => ({
      id: blockId(id),
      kind: "paragraph",
      content: { text, codes: [] },
    });
    const lower = block("lower", "On produit du blé en italie, en espagne, en allemagne et en irlande.");
    const book = [lower, block("other", "Les ventes ont baissé en autriche.")];
    const checker = loaded(
      book,
      checks.filter(({ id }) => id === "lost-capital"),
    );
    const lost = () => checker.flags(blockId("other"));
    expect(lost().map(({ quote }) => quote)).toEqual(["autriche"]);
    const changed = block("lower", "On produit du blé en Italie, en Espagne, en Allemagne et en Irlande.");
    expect([...checker.update({ changed: [changed] })].sort()).toEqual(["lower", "other"]);
    expect(lost()).toEqual([]);
  });

  it("the flags are those of a fresh load, and every block that has other ones was named", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat(150), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let book: readonly CheckedBlock[] = sample.slice(start, start + 50);
        const checker = loaded(book);
        const known = flagsOf(checker, book);
        for (const [step, one] of edits.entries()) {
          if (book.length < 3) break;
          const { book: next, ...change } = apply(book, one, blockId(`fresh-${step}`));
          book = next;
          for (const id of checker.update(change)) known.set(id, checker.flags(id));
        }
        const wanted = flagsOf(loaded(book), book);
        const differs = (flags: (id: BlockId) => unknown): BlockId[] =>
          book.map(({ id }) => id).filter((id) => JSON.stringify(flags(id)) !== JSON.stringify(wanted.get(id)));
        expect(differs((id) => checker.flags(id))).toEqual([]);
        expect(differs((id) => known.get(id))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
