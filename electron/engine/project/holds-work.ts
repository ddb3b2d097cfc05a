import { existsSync } from "node:fs";
import { openForReading } from "./open-database.ts";

/** Is there a project at this path that somebody has worked in, or one that can't be looked into? Such a file is not written over. */
export function holdsWork(file: string): boolean {
  if (!existsSync(file)) return false;
  let db: ReturnType<typeof openForReading> | undefined;
  try {
    db = openForReading(file);
    return ["revisions", "decisions"].some(
      (table) => db?.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined,
    );
  } catch {
    return true;
  } finally {
    db?.close();
  }
}
