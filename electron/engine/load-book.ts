import { statSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { BookMeta } from "../../shared/book/book.ts";
import { optionalChecks } from "../../shared/checks/index.ts";
import type { Doubt, OriginalFile, ReadOptions, Work } from "../../shared/formats/format.ts";
import type { BlockState } from "../../shared/review/states.ts";
import { houseStyle } from "../../shared/text/house-style.ts";
import type { CheckedBook } from "./check-settings.ts";
import { chooseGlossaries, type GlossaryChoice } from "./glossary/choose-glossaries.ts";
import { Decisions } from "./project/decisions.ts";
import { metaOf, readBook } from "./project/import-book.ts";
import { openForReading } from "./project/open-database.ts";
import { readDoubts } from "./project/open-doubts.ts";
import { originalOf, writtenBack } from "./project/original.ts";
import { OwnRules } from "./project/own-rules.ts";
import { OwnTerms } from "./project/own-terms.ts";
import { Project } from "./project/project.ts";
import type { StoredBlock } from "./project/snapshot.ts";

/** A book in memory, for what needs no desk: checking and exporting from the command line. */
export interface LoadedBook extends CheckedBook {
  readonly blocks: readonly StoredBlock[];
  readonly doubts: readonly Doubt[];
  /** ISO 8601: last step of a project, last change of a file that nobody worked in. */
  readonly changedAt: string;
  /** The glossaries it uses; of a file that is no project, those that suit it. */
  glossaries(appRoot: string): Promise<GlossaryChoice>;
  /** The file as it came, for the formats that are written back into it. */
  readonly original?: OriginalFile;
  /** Checks that are switched off. */
  readonly disabled: readonly string[];
  state(block: StoredBlock): BlockState;
}

/** Loads a project or any readable file; nothing is written. Throws a Problem that names the file. */
export async function loadBook(
  file: string,
  options: Pick<ReadOptions, "trackedChanges">,
  work: Work,
): Promise<LoadedBook> {
  if (path.extname(file).toLowerCase() === ".epreuve") return loadProject(file);
  const { draft, reader, bytes } = await readBook(file, options, work);
  const meta = metaOf(draft, file);
  return {
    meta,
    blocks: draft.blocks.map(
      ({ id, content, edited, source, provenance, state: _, comments: __, ...shape }, index) => ({
        id,
        shape,
        raw: content,
        content: edited ?? content,
        position: index,
        deleted: false,
        ...(source ? { source } : {}),
        provenance,
        version: "import",
      }),
    ),
    doubts: draft.doubts,
    changedAt: (await stat(file)).mtime.toISOString(),
    glossaries: (appRoot) => chooseGlossaries(appRoot, draft, meta),
    own: [],
    rules: [],
    disabled: optionalChecks,
    style: houseStyle(undefined),
    ...(writtenBack.has(reader.id) ? { original: { format: reader.id, bytes } } : {}),
    state: () => "raw",
  };
}

function loadProject(file: string): LoadedBook {
  const project = new Project(openForReading(file));
  try {
    const decisions = new Decisions(project);
    const meta = project.setting<BookMeta>("meta") ?? { title: path.basename(file), authors: [], language: "fr" };
    const glossaries: GlossaryChoice = {
      termbases: project.setting<string[]>("termbases") ?? [],
      packs: project.setting<string[]>("packs") ?? [],
      ...(meta.sourceLanguage ? { sourceLanguage: meta.sourceLanguage } : {}),
    };
    const original = originalOf(project);
    const last = project.db.prepare<[], { at: string | null }>("SELECT max(at) AS at FROM revisions").get();
    return {
      meta,
      blocks: project.blocks(),
      doubts: readDoubts(project).map(({ doubt }) => doubt),
      changedAt: last?.at ?? statSync(file).mtime.toISOString(),
      glossaries: async () => glossaries,
      ...(original ? { original } : {}),
      own: new OwnTerms(project).list(),
      rules: new OwnRules(project).list(),
      disabled: project.setting<string[]>("disabledChecks") ?? optionalChecks,
      style: houseStyle(project.setting<string>("style")),
      state: (block) => decisions.state(block),
    };
  } finally {
    project.close();
  }
}
