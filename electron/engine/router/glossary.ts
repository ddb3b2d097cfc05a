import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findAlike } from "../../../shared/glossary/alike.ts";
import { createTermMatcher } from "../../../shared/glossary/create-matcher.ts";
import type { TermMatcher } from "../../../shared/glossary/matcher.ts";
import { packToTermbase } from "../../../shared/glossary/pack-to-termbase.ts";
import type { Concept, InterferencePack, Termbase } from "../../../shared/glossary/termbase.ts";
import { Problem } from "../../../shared/problem.ts";
import type { ConceptView } from "../../../shared/rpc/contract/glossary.ts";
import { TermIndex } from "../../../shared/search/term-index.ts";
import { tokenize } from "../../../shared/text/tokens.ts";
import type { Desk } from "../desk.ts";
import { fileProblem, writeAtomic } from "../files/write-atomic.ts";
import { candidatesOf, setCandidateAside } from "../glossary/candidates.ts";
import { lostInExport, readGlossary, writeGlossary } from "../glossary/exchange.ts";
import { readShared, share, sharedFolder } from "../glossary/shared.ts";
import { readCatalogue, readPacks, readTermbases } from "../glossary/shipped.ts";
import { loadLanguage } from "../language/load-language.ts";
import { uuid7 } from "../project/uuid.ts";
import type { Implementation } from "./base.ts";

/** Id of a book's own termbase among the others. */
const own = "own";

/** What a term that the book takes back says to the places of its wrong form: enough context to judge. */
const context = 60;

export const glossaryRouter = (os: Implementation, desk: Desk) => {
  const { appRoot, dataDir } = desk.options;
  const folder = sharedFolder(dataDir);
  const inUse = (key: "termbases" | "packs"): string[] => desk.current()?.[key] ?? [];

  async function termbases(): Promise<Termbase[]> {
    const { book } = desk;
    return [
      { id: own, title: book.meta.title, concepts: book.terms.list() },
      ...(await readTermbases(appRoot, inUse("termbases"), folder)),
    ];
  }

  let kept: { readonly key: string; readonly matcher: TermMatcher } | undefined;

  /** The matcher of the book's terms, made again only when the book or its terms are other ones. */
  async function matcher(): Promise<TermMatcher> {
    const { book } = desk;
    const key = JSON.stringify([desk.current()?.id, inUse("termbases"), book.terms.list()]);
    if (kept?.key !== key) {
      const { lexicon } = await loadLanguage();
      kept = { key, matcher: createTermMatcher({ termbases: await termbases(), packs: [], lexicon }) };
    }
    return kept.matcher;
  }

  let indexed: { readonly key: string; readonly index: TermIndex } | undefined;

  /** The index of all terms in use, made again only when they are other ones. */
  async function index(all: ConstructorParameters<typeof TermIndex>[0]): Promise<TermIndex> {
    const key = JSON.stringify([desk.current()?.id, inUse("termbases"), desk.book.terms.list()]);
    if (indexed?.key !== key) indexed = { key, index: new TermIndex(all) };
    return indexed.index;
  }

  /** A pack that ships. Throws Problem `pack-missing`. */
  async function packOf(id: string): Promise<InterferencePack> {
    const [pack] = await readPacks(appRoot, [id]);
    if (!pack) throw new Problem("pack-missing", { name: id });
    return pack;
  }

  /** Other terms: the checks begin anew, and every window asks again. */
  function changed(): void {
    desk.book.recheck();
    desk.events.emit({ kind: "glossary" });
  }

  return {
    termbases: os.glossary.termbases.handler(async () => {
      const catalogue = await readCatalogue(appRoot);
      const all = await readTermbases(
        appRoot,
        catalogue.termbases.map(({ id }) => id),
      );
      const used = inUse("termbases");
      const mine = desk.current()
        ? [{ id: own, title: "", concepts: desk.book.terms.list().length, own: true, inUse: true }]
        : [];
      const shared = (await readShared(folder)).map(({ id, title, concepts }) => ({
        id,
        title,
        concepts: concepts.length,
        own: false,
        inUse: used.includes(id),
      }));
      return [
        ...mine,
        ...shared,
        ...all.map(({ id, title, concepts }) => ({
          id,
          title: catalogue.termbases.find((entry) => entry.id === id)?.title.fr ?? title,
          concepts: concepts.length,
          own: false,
          inUse: used.includes(id),
        })),
      ];
    }),
    packs: os.glossary.packs.handler(async () => {
      const { packs } = await readCatalogue(appRoot);
      const used = inUse("packs");
      const read = await readPacks(
        appRoot,
        packs.map(({ id }) => id),
      );
      return packs.map(({ id, from, title }) => ({
        id,
        from,
        titleFr: title.fr,
        titleEn: title.en,
        entries: read.find((pack) => pack.id === id)?.entries.length ?? 0,
        inUse: used.includes(id),
      }));
    }),
    list: os.glossary.list.handler(async ({ input }) => {
      const { limit = 5_000, query = "" } = input;
      const all = (await termbases()).flatMap(({ id, concepts }) =>
        concepts.map((concept) => ({ concept, termbase: id })),
      );
      const found = query.trim() === "" ? all : (await index(all)).query(query, limit);
      return found.slice(0, limit).map(({ concept, termbase }) => view(concept, termbase));
    }),
    concerning: os.glossary.concerning.handler(async ({ input }) => {
      const { text } = desk.book.block(input.block).content;
      const hits = (await matcher()).terms(text, tokenize(text));
      const byConcept = new Map<string, Concerning>();
      for (const hit of hits) {
        const key = `${hit.termbase}/${hit.concept.id}`;
        const known = byConcept.get(key) ?? entry(view(hit.concept, hit.termbase));
        byConcept.set(key, known);
        known.places.push({ from: hit.from, to: hit.to });
        if (hit.replacements.length > 0) {
          known.found ??= text.slice(hit.from, hit.to);
          if (known.replacements.length === 0) known.replacements.push(...hit.replacements);
        }
      }
      // Wrong forms first: they ask for something to be done.
      return [...byConcept.values()].sort((a, b) => b.replacements.length - a.replacements.length);
    }),
    save: os.glossary.save.handler(({ input }) => {
      const { book } = desk;
      const { id = uuid7(desk.options.now()), ...rest } = input;
      // What the window does not show of an entry stays with it.
      const { confidence, category, severity, unless } = book.terms.list().find((one) => one.id === id) ?? {};
      const concept: Concept = { id, ...definedOf({ confidence, category, severity, unless }), ...definedOf(rest) };
      book.terms.save([concept]);
      changed();
      return view(concept, own);
    }),
    remove: os.glossary.remove.handler(({ input }) => {
      desk.book.terms.remove(input.id);
      changed();
    }),
    importFile: os.glossary.importFile.handler(async ({ input }) => {
      const { book } = desk;
      const file = desk.options.grants.resolve(input.grant, "read");
      const bytes = await readFile(file).catch((error: unknown) => {
        throw fileProblem(error, file);
      });
      const { termbase, lost } = await readGlossary(bytes, path.basename(file));
      const before = new Set(book.terms.list().map(({ id }) => id));
      book.terms.save(termbase.concepts);
      changed();
      const replaced = termbase.concepts.filter(({ id }) => before.has(id)).length;
      return {
        added: termbase.concepts.length - replaced,
        replaced,
        notices: noticesOf(lost),
      };
    }),
    exportFile: os.glossary.exportFile.handler(async ({ input }) => {
      const { book } = desk;
      const into = input.into === undefined ? undefined : desk.options.grants.resolve(input.into, "write");
      const stem = input.pack ?? "glossaire";
      const fileName = into ? path.basename(into) : `${stem}.${input.format === "tbx2" ? "tbx" : input.format}`;
      const file = into ?? path.join(await mkdtemp(path.join(tmpdir(), "epreuve-glossary-")), fileName);
      const termbase =
        input.pack === undefined
          ? { id: own, title: book.meta.title, concepts: book.terms.list() }
          : packToTermbase(await packOf(input.pack));
      const bytes = new Uint8Array(await writeGlossary(termbase, input.format));
      await writeAtomic(file, bytes);
      const notices = noticesOf(await lostInExport(termbase, bytes));
      const { length: concepts } = termbase.concepts;
      return { fileName, concepts, notices, ...(into ? {} : { download: desk.options.grants.give(file, "read") }) };
    }),
    takePack: os.glossary.takePack.handler(async ({ input }) => {
      const { book } = desk;
      const { concepts } = packToTermbase(await packOf(input.id));
      book.project.db.transaction(() => {
        book.terms.save(concepts);
        book.project.set(
          "packs",
          inUse("packs").filter((id) => id !== input.id),
        );
      })();
      changed();
      return { concepts: concepts.length };
    }),
    share: os.glossary.share.handler(async ({ input }) => {
      const { book } = desk;
      const termbase = await share(folder, input.title, book.terms.list());
      book.project.set("termbases", [...new Set([...inUse("termbases"), termbase])]);
      changed();
      return { termbase, concepts: book.terms.list().length };
    }),
    candidates: os.glossary.candidates.handler(async () =>
      (
        await candidatesOf(
          desk.book,
          (await termbases()).flatMap(({ concepts }) => concepts),
        )
      ).slice(0, 2_000),
    ),
    setAside: os.glossary.setAside.handler(({ input }) => {
      setCandidateAside(desk.book.project, input.text, desk.book.hand);
      desk.events.emit({ kind: "glossary" });
    }),
    alike: os.glossary.alike.handler(async ({ input }) => {
      const { lexicon } = await loadLanguage();
      const alike = findAlike(input.wrong, input.right, lexicon);
      return desk.book.blocks.flatMap(({ id, content: { text } }) =>
        alike(text).map(({ span, replacement }) => ({
          block: id,
          span,
          before: text.slice(Math.max(0, span.from - context), span.from),
          found: text.slice(span.from, span.to),
          after: text.slice(span.to, span.to + context),
          replacement,
        })),
      );
    }),
  };
};

const noticesOf = (lost: ReadonlyMap<string, number>) =>
  [...lost].map(([what, count]) => ({ key: "tbx-lost", params: { what, count } }));

interface Concerning {
  readonly concept: ConceptView;
  readonly places: { from: number; to: number }[];
  found?: string;
  readonly replacements: string[];
}

const entry = (concept: ConceptView): Concerning => ({ concept, places: [], replacements: [] });

const view = ({ id, subjectField, definition, note, terms }: Concept, termbase: string): ConceptView => ({
  id,
  termbase,
  ...definedOf({ subjectField, definition, note }),
  terms: terms.map((term) => ({ ...term })),
});

/** Without the keys whose value is undefined. */
function definedOf<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}
