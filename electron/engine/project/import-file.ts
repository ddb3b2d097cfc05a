import path from "node:path";
import type { ReadOptions, Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { chooseGlossaries } from "../glossary/choose-glossaries.ts";
import { type Seed, seedMeta } from "../seeds.ts";
import { createProject, metaOf, readBook } from "./import-book.ts";

/** What is to be imported, and where to. Plain data: it crosses to a worker. */
export interface ImportJob {
  readonly file: string;
  readonly target: string;
  readonly appRoot: string;
  /** Identity of the new project. */
  readonly id: string;
  /** "ask": a file with tracked changes is not imported before one has chosen. */
  readonly trackedChanges: ReadOptions["trackedChanges"] | "ask";
  /** What is known of a sample. */
  readonly seed?: Seed;
}

/**
 * Makes a project of any file that a reader knows, with the glossaries that suit it. Nothing is left of it when it fails. Throws a
 * Problem that names the file; `tracked-changes` when it holds some and the job says to ask.
 */
export async function importFile(job: ImportJob, work: Work): Promise<void> {
  const { file, target, appRoot, id, trackedChanges, seed } = job;
  const read = await readBook(file, { trackedChanges: trackedChanges === "ask" ? "edits" : trackedChanges }, work);
  const changed = read.draft.blocks.filter(({ edited }) => edited).length;
  if (trackedChanges === "ask" && changed > 0)
    throw new Problem("tracked-changes", { name: path.basename(file), count: changed });
  const guessed = { ...metaOf(read.draft, file), ...(seed ? seedMeta(seed) : {}) };
  const chosen = await chooseGlossaries(appRoot, read.draft, guessed);
  const meta = { ...guessed, ...(chosen.sourceLanguage ? { sourceLanguage: chosen.sourceLanguage } : {}) };
  const { termbases, packs } = seed ?? chosen;
  await createProject(target, read, meta, id, { termbases, packs });
}
