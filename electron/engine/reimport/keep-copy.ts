import { existsSync } from "node:fs";
import path from "node:path";
import { giveCopy } from "../merge/give-copy.ts";
import type { Project } from "../project/project.ts";

/** Keeps the book as it is: "roman.epreuve" as "roman 2026-11-24.epreuve", or "roman 2026-11-24 2.epreuve" when there is one. */
export async function keepCopy(project: Project, book: string, now: number): Promise<string> {
  const stem = `${book.slice(0, -path.extname(book).length)} ${new Date(now).toISOString().slice(0, 10)}`;
  let copy = `${stem}.epreuve`;
  for (let count = 2; existsSync(copy); count++) copy = `${stem} ${count}.epreuve`;
  await giveCopy(project, copy);
  return copy;
}
