import { userInfo } from "node:os";
import type { Work } from "../../../shared/formats/format.ts";
import type { ReimportSummary } from "../../../shared/rpc/contract/reimport.ts";
import { openDatabase } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import { applyReimport } from "./reimport.ts";

/** Takes a new version of the raw file into a project that nobody has open, in the name of whoever is logged in. `now` in ms since 1970. */
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
    return await applyReimport({ project, book, file, appRoot, hand }, work);
  } finally {
    project.close();
  }
}
