import { existsSync } from "node:fs";
import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import type { ReimportSummary } from "../../../shared/rpc/contract/reimport.ts";
import { giveCopy } from "../merge/give-copy.ts";
import type { Hand, Project } from "../project/project.ts";
import { withIncoming } from "./incoming.ts";
import { takeVersion } from "./take-version.ts";

/** A book on disk, and the new version of its raw file. */
export interface Reimport {
  readonly project: Project;
  /** The project's file. */
  readonly book: string;
  readonly file: string;
  readonly appRoot: string;
  readonly hand: Hand;
}

/** What the new version would do to the book. Nothing is written. */
export const previewReimport = ({ project, file, appRoot, hand }: Reimport, work: Work): Promise<ReimportSummary> =>
  withIncoming(file, appRoot, work, (incoming) => {
    let summary: ReimportSummary | undefined;
    try {
      project.db.transaction(() => {
        summary = { ...takeVersion(project, incoming, path.basename(file), hand), kept: "" };
        throw rollback;
      })();
    } catch (error) {
      if (error !== rollback) throw error;
    }
    return summary as ReimportSummary;
  });

/** What takes a transaction back that went well. */
const rollback = new Error("only looked at");

/** Takes the new version into the book; the book as it was is kept beside it. Throws a Problem; then nothing has changed. */
export const applyReimport = ({ project, book, file, appRoot, hand }: Reimport, work: Work): Promise<ReimportSummary> =>
  withIncoming(file, appRoot, work, async (incoming) => {
    const kept = await keepCopy(project, book, hand.now);
    return { ...takeVersion(project, incoming, path.basename(file), hand), kept: path.basename(kept) };
  });

/** "roman.epreuve" is kept as "roman 2026-11-24.epreuve", or "roman 2026-11-24 2.epreuve" when there is one. */
async function keepCopy(project: Project, book: string, now: number): Promise<string> {
  const stem = `${book.slice(0, -path.extname(book).length)} ${new Date(now).toISOString().slice(0, 10)}`;
  let copy = `${stem}.epreuve`;
  for (let count = 2; existsSync(copy); count++) copy = `${stem} ${count}.epreuve`;
  await giveCopy(project, copy);
  return copy;
}
