import { rename, rm, stat } from "node:fs/promises";
import { fileProblem, partOf } from "../files/write-atomic.ts";
import { asProblem } from "../project/open-database.ts";
import type { Project } from "../project/project.ts";

/**
 * Writes the open project, all of it and as it stands, to a file of its own: what goes to the other person. A copy of the file
 * made by the system while the book is open would lack the last steps. Answers its size in bytes.
 */
export async function giveCopy({ db }: Project, file: string): Promise<number> {
  const beside = partOf(file);
  try {
    await rm(beside, { force: true });
    db.prepare("VACUUM INTO ?").run(beside);
    await rename(beside, file);
    return (await stat(file)).size;
  } catch (error) {
    await rm(beside, { force: true });
    throw asProblem(fileProblem(error, file), file);
  }
}
