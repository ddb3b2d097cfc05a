import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Problem } from "../../../shared/problem.ts";

/** Whose part-written files are whose: two engines may write the same file, and an engine takes away what its workers leave. */
const writer = process.env.EPREUVE_ENGINE ?? String(process.pid);
export const engineOfWorkers = { EPREUVE_ENGINE: writer };

/** Where a file is written before it has its name. */
export const partOf = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file).slice(0, 100)}.${writer}.part`);

/** The last write of each file that is not done yet. */
const underWay = new Map<string, Promise<void>>();

/**
 * Writes beside, then renames: a reader sees the old file or the new one, never half of one. Writes of one file wait for each
 * other, so that the last one asked for is the one that stays. Throws a Problem.
 */
export async function writeAtomic(file: string, bytes: Uint8Array): Promise<void> {
  const write = () => writeBeside(file, bytes);
  const turn = (underWay.get(file) ?? Promise.resolve()).then(write, write);
  underWay.set(file, turn);
  try {
    await turn;
  } finally {
    if (underWay.get(file) === turn) underWay.delete(file);
  }
}

async function writeBeside(file: string, bytes: Uint8Array): Promise<void> {
  const beside = partOf(file);
  try {
    const handle = await open(beside, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw fileProblem(error, file);
  }
}

/** A file-system error in words a user can act on. */
export function fileProblem(error: unknown, file: string): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = path.basename(file);
  const folder = path.dirname(file);
  switch (code) {
    case "ENOENT":
      return new Problem("file-missing", { name, folder });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Problem("file-not-allowed", { name, folder });
    case "ENOSPC":
    case "EDQUOT":
      return new Problem("disk-full", { name });
    case "EISDIR":
      return new Problem("file-is-folder", { name });
    case "ENAMETOOLONG":
      return new Problem("file-name-too-long", { name: `${name.slice(0, 40)}…` });
    case "EBUSY":
    case "ETXTBSY":
      return new Problem("file-in-use", { name });
    default:
      return error instanceof Error ? error : new Error(String(error));
  }
}
