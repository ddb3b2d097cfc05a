import { closeSync, openSync, readSync, statSync } from "node:fs";
import path from "node:path";
import BetterSqlite3, { type Database } from "better-sqlite3";
import { Problem } from "../../../shared/problem.ts";
import { applicationId, currentVersion, migrate } from "./migrations.ts";

/** Reads SQLite's header without SQLite, so that a file that is not ours is never touched. https://www.sqlite.org/fileformat.html */
function checkHeader(file: string): void {
  const name = path.basename(file);
  let size: number;
  const header = Buffer.alloc(100);
  try {
    size = statSync(file).size;
    const handle = openSync(file, "r");
    try {
      readSync(handle, header, 0, 100, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new Problem((error as NodeJS.ErrnoException).code === "ENOENT" ? "project-missing" : "project-unreadable", {
      name,
    });
  }
  if (size === 0) throw new Problem("project-empty", { name });
  if (!header.subarray(0, 16).equals(Buffer.from("SQLite format 3\0"))) throw new Problem("project-not-ours", { name });
  if (header.readUInt32BE(68) !== applicationId) throw new Problem("project-not-ours", { name });
  const version = header.readUInt32BE(60);
  if (version > currentVersion) throw new Problem("project-newer", { name });
  // Pages as the header counts them: a file cut short is told before anything is written beside it.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  if (size < pages * pageSize && header.readUInt32BE(24) === header.readUInt32BE(92))
    throw new Problem("project-broken", { name });
}

/** How long to wait for whoever else has the file, in ms: long enough for a moment's look, short enough for a person. */
const patience = 300;

/** Opens a project for writing, or says why not. The file is left as it was unless everything about it is right. */
export function openDatabase(file: string): Database {
  checkHeader(file);
  const name = path.basename(file);
  let db: Database | undefined;
  try {
    openForReading(file).close();
    db = settle(new BetterSqlite3(file, { timeout: patience }));
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw asProblem(error, name);
  }
}

/** Opens a project to look into it; one of an earlier version as a copy in memory, brought up to date there. Refuses what `openDatabase` refuses. */
export function openForReading(file: string): Database {
  checkHeader(file);
  const name = path.basename(file);
  let db: Database | undefined;
  try {
    db = new BetterSqlite3(file, { readonly: true, timeout: patience });
    if (db.pragma("quick_check(1)", { simple: true }) !== "ok") throw new Problem("project-broken", { name });
    return Number(db.pragma("user_version", { simple: true })) < currentVersion ? upToDate(db) : db;
  } catch (error) {
    db?.close();
    throw asProblem(error, name);
  }
}

/** A copy in memory, brought to the current version. Closes the original. */
function upToDate(db: Database): Database {
  const bytes = db.serialize();
  db.close();
  // A copy in memory has no write-ahead log: bytes 18 and 19 of the header say so. https://www.sqlite.org/fileformat.html
  bytes.fill(1, 18, 20);
  const copy = new BetterSqlite3(bytes);
  migrate(copy);
  return copy;
}

/** A new project at a path where nothing is. */
export function createDatabase(file: string): Database {
  const db = settle(new BetterSqlite3(file, { timeout: patience }));
  migrate(db);
  return db;
}

/** Durable after each commit, one writer at a time for as long as the book is open. */
function settle(db: Database): Database {
  db.pragma("locking_mode = EXCLUSIVE");
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  return db;
}

/** Puts all that a database holds into its one file: nothing may stay in a log beside it when it gets another name. */
export function sealed(db: Database): void {
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.pragma("journal_mode = DELETE");
}

/** SQLite's own words for what a user can do something about. */
export function asProblem(error: unknown, name: string): Error {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/BUSY|LOCKED/.test(code)) return new Problem("project-in-use", { name });
  if (/READONLY|CANTOPEN|PERM/.test(code)) return new Problem("project-read-only", { name });
  if (/CORRUPT|NOTADB|ERROR/.test(code)) return new Problem("project-broken", { name });
  if (/FULL/.test(code)) return new Problem("disk-full", { name });
  return error instanceof Error ? error : new Error(String(error));
}
