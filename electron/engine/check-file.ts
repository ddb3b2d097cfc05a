import path from "node:path";
import type { BlockShape } from "../../shared/book/block.ts";
import type { BookMeta } from "../../shared/book/book.ts";
import type { Content } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import { noteCallsIn } from "../../shared/book/note-calls.ts";
import type { Flag } from "../../shared/checks/check.ts";
import { score } from "../../shared/checks/score.ts";
import type { Work } from "../../shared/formats/format.ts";
import { flagKey, formatMessage } from "../../shared/messages/index.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";
import { chooseGlossaries } from "./glossary/choose-glossaries.ts";
import { makeChecker } from "./jobs/make-checker.ts";
import { doubtFlag } from "./project/doubt-flags.ts";
import { metaOf, readBook } from "./project/import-book.ts";
import { openDatabase } from "./project/open-database.ts";
import { Project } from "./project/project.ts";

interface ReadBlock extends BlockShape {
  readonly id: BlockId;
  readonly content: Content;
}

/** A book as the checks take it, whether from a project or from any file that can be read. */
interface Checkable {
  readonly meta: BookMeta;
  readonly blocks: readonly ReadBlock[];
  readonly termbases: readonly string[];
  readonly packs: readonly string[];
  readonly doubts: readonly FlagView[];
}

/** The form other tools read; fixed. Offsets are UTF-16 units in `text`. */
export interface CheckReport {
  readonly format: "epreuve-check/1";
  readonly document: {
    readonly title: string;
    readonly blocks: readonly object[];
    readonly notes: readonly object[];
  };
  readonly flags: readonly object[];
  readonly score: Readonly<Record<string, number>>;
}

/** Reads and checks a file. Throws a Problem when it can't be read. */
export async function checkFile(
  appRoot: string,
  file: string,
  language: "fr" | "en",
  work: Work,
): Promise<CheckReport> {
  const book =
    path.extname(file).toLowerCase() === ".epreuve" ? fromProject(file) : await fromFile(appRoot, file, work);
  const checker = await makeChecker({
    appRoot,
    language: book.meta.language,
    ...(book.meta.sourceLanguage ? { sourceLanguage: book.meta.sourceLanguage } : {}),
    termbases: book.termbases,
    packs: book.packs,
    style: imprimerieNationale,
  });
  const blocks = book.blocks.filter((block) => block.kind !== "furniture");
  for (const done of checker.load(blocks)) {
    work.signal.throwIfAborted();
    work.progress(done, blocks.length);
  }
  const calls = new Map(
    blocks.flatMap((block) =>
      noteCallsIn(block.content).map(({ note, offset }) => [note, { block: block.id, offset }] as const),
    ),
  );
  const flags = blocks.flatMap((block) => [
    ...checker.flags(block.id),
    ...book.doubts.filter((doubt) => doubt.block === block.id),
  ]);
  return {
    format: "epreuve-check/1",
    document: {
      title: book.meta.title,
      blocks: blocks
        .filter((block) => block.kind !== "note")
        .map((block) => ({
          id: block.id,
          kind: block.kind,
          ...(block.level === undefined ? {} : { level: block.level }),
          text: block.content.text,
          noteCalls: noteCallsIn(block.content),
        })),
      notes: blocks
        .filter((block) => block.kind === "note")
        .map((block) => ({
          id: block.id,
          label: block.label ?? "",
          text: block.content.text,
          ...(calls.has(block.id) ? { call: calls.get(block.id) } : {}),
        })),
    },
    flags: flags.map((flag) => toJson(flag, language)),
    score: Object.fromEntries(
      blocks.map((block) => [block.id, Number(score(checker.flags(block.id), block.content.text.length).toFixed(4))]),
    ),
  };
}

const toJson = (flag: Flag | FlagView, language: "fr" | "en") => ({
  check: flag.check,
  category: flag.category,
  severity: flag.severity,
  block: flag.block,
  start: flag.from,
  end: flag.to,
  quote: flag.quote,
  message: formatMessage(language, flagKey(flag.check, flag.message), flag.params),
  suggestions: flag.suggestions,
  mechanical: flag.mechanical,
  confidence: flag.confidence,
});

async function fromFile(appRoot: string, file: string, work: Work): Promise<Checkable> {
  const { draft } = await readBook(file, { trackedChanges: "edits" }, work);
  const meta = metaOf(draft, file);
  const choice = await chooseGlossaries(appRoot, draft, meta);
  const texts = new Map(draft.blocks.map((block) => [block.id, block.content.text]));
  return {
    meta: { ...meta, ...(choice.sourceLanguage ? { sourceLanguage: choice.sourceLanguage } : {}) },
    blocks: draft.blocks.map((block) => ({ ...block, content: block.edited ?? block.content })),
    ...choice,
    doubts: draft.doubts.map((doubt) => doubtFlag(doubt, texts.get(doubt.block) ?? "")),
  };
}

function fromProject(file: string): Checkable {
  const project = new Project(openDatabase(file));
  try {
    return {
      meta: project.setting<BookMeta>("meta") ?? { title: path.basename(file), authors: [], language: "fr" },
      blocks: project.blocks().map((block) => ({ id: block.id, ...block.shape, content: block.content })),
      termbases: project.setting<string[]>("termbases") ?? [],
      packs: project.setting<string[]>("packs") ?? [],
      doubts: [],
    };
  } finally {
    project.close();
  }
}
