import { userInfo } from "node:os";
import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import type { ReimportSummary } from "../../../shared/rpc/contract/reimport.ts";
import { openDatabase } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import { withIncoming } from "./incoming.ts";
import { keepCopy } from "./keep-copy.ts";
import { takeVersionOf } from "./take-version.ts";

/**
 * Takes a new version of the raw file into a project that nobody has open, in the name of whoever is logged in; the book as it was
 * is kept beside. `now` in ms since 1970. Throws a Problem; then nothing has changed.
 */
export async function reimportFiles(
  book: string,
  file: string,
  appRoot: string,
  now: number,
  work: Work,
): Promise<ReimportSummary> {
  const project = new Project(openDatabase(book));
  try {
    const hand = { author: userInfo().username, role: "both", now } as const;
    return await withIncoming(file, appRoot, work, async (incoming) => {
      const kept = await keepCopy(project, book, now);
      const summary = takeVersionOf(project, incoming, path.basename(file), hand, work.progress);
      return { ...summary, kept: path.basename(kept) };
    });
  } finally {
    project.close();
  }
}
