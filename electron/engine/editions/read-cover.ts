import { readFile, stat } from "node:fs/promises";
import { Problem } from "../../../shared/problem.ts";
import { fileProblem } from "../files/write-atomic.ts";

/** Larger pictures are refused by shops, and would be all of the book's weight. */
const largestCover = 20 * 1024 * 1024;

/** A picture that was chosen for the cover. Throws a Problem that names it. */
export async function readCover(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > largestCover) throw new Problem("cover-not-picture");
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw fileProblem(error, file);
  }
}
