import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { importAside } from "../jobs/import-host.ts";

/**
 * Reads a new version of the raw file, beside the engine, as a project of its own whose file is gone when `use` is done. Its
 * tracked changes are accepted: they are what the publisher's file now says. Throws a Problem that names the file.
 */
export async function withIncoming<Result>(
  file: string,
  appRoot: string,
  work: Work,
  use: (incoming: string) => Promise<Result>,
): Promise<Result> {
  if (path.extname(file).toLowerCase() === ".epreuve")
    throw new Problem("reimport-project", { name: path.basename(file) });
  const folder = await mkdtemp(path.join(tmpdir(), "epreuve-version-"));
  try {
    const target = path.join(folder, "version.epreuve");
    await importAside({ file, target, appRoot, id: randomUUID(), trackedChanges: "accept" }, work);
    return await use(target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
