import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import BetterSqlite3, { type Database } from "better-sqlite3";
import { Problem } from "../../../shared/problem.ts";
import { fileStem } from "../files/file-stem.ts";

/** One passage of a reference: its French, and what it is a translation of where the file says. */
export interface Passage {
  readonly french: string;
  readonly source: string;
}

const ending = ".reference";

/** Where this person's references are: what several books may be compared with, one SQLite file each. */
export const referencesFolder = (dataDir: string): string => path.join(dataDir, "references");

/** A title as a reference's id, which is its file's name: an id from elsewhere leads out of the folder no more than a title does. */
export const referenceId = (title: string): string => fileStem(title) || "reference";

export const referenceFile = (folder: string, id: string): string => path.join(folder, `${referenceId(id)}${ending}`);

export async function listReferences(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith(ending) && !file.startsWith("."))
    .map((file) => path.basename(file, ending))
    .sort();
}

/** Takes a reference off this machine; nothing when it is gone already. */
export const removeReference = (folder: string, id: string): Promise<void> =>
  rm(referenceFile(folder, id), { force: true });

/** Opens a reference to look passages up. Throws Problem `reference-broken` on a file that is none. */
export function openReference(folder: string, id: string): Database {
  let db: Database | undefined;
  try {
    db = new BetterSqlite3(referenceFile(folder, id), { readonly: true, fileMustExist: true });
    db.prepare("SELECT french, source FROM passage LIMIT 1").get();
    return db;
  } catch {
    db?.close();
    throw new Problem("reference-broken", { name: id });
  }
}

/** Writes passages into a new file: an index over their words, in which accents count for nothing. */
export function writeReference(file: string, passages: Iterable<Passage>): number {
  const db = new BetterSqlite3(file);
  try {
    // A file that is thrown away when it isn't whole needs no journal.
    db.pragma("journal_mode = OFF");
    db.exec(`CREATE VIRTUAL TABLE passage USING fts5(french, source, tokenize = "unicode61 remove_diacritics 2")`);
    const insert = db.prepare("INSERT INTO passage (french, source) VALUES (?, ?)");
    let count = 0;
    db.transaction(() => {
      for (const { french, source } of passages) {
        insert.run(french, source);
        count++;
      }
      db.exec("INSERT INTO passage (passage) VALUES ('optimize')");
    })();
    return count;
  } finally {
    db.close();
  }
}
