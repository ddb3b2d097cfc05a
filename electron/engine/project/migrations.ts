import type { Database } from "better-sqlite3";
import { keepHashes } from "./signed-hashes.ts";

/**
 * Numbered upwards, applied in order, each in one transaction with its number; a new one gets a number above all others, since a file that has
 * a higher number never looks at a lower one. Never changed once released. A step that
 * needs more than SQL is a function of its own file.
 */
export const migrations: readonly { readonly version: number; readonly name: string; up(db: Database): void }[] = [
  {
    version: 10,
    name: "a book, its blocks and their history",
    up: (db) =>
      db.exec(`
        CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        -- What stands there now. Everything in it can be rebuilt from block_versions.
        CREATE TABLE blocks (
          id TEXT PRIMARY KEY, position REAL NOT NULL, shape TEXT NOT NULL, raw TEXT NOT NULL, content TEXT NOT NULL,
          source TEXT, provenance TEXT NOT NULL, version TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX blocks_in_order ON blocks (position) WHERE deleted = 0;
        -- One saved step. Only ever appended.
        CREATE TABLE revisions (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL,
          role TEXT NOT NULL, reason TEXT NOT NULL, undoes TEXT
        ) STRICT;
        CREATE TABLE block_versions (
          revision TEXT NOT NULL REFERENCES revisions (id), block TEXT NOT NULL, parent TEXT NOT NULL,
          before TEXT, after TEXT NOT NULL, PRIMARY KEY (revision, block)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX versions_of_block ON block_versions (block);
        -- Submitted, approved, sent back: what was decided, by whom, on which very text. Only ever appended.
        CREATE TABLE decisions (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL,
          role TEXT NOT NULL, block TEXT NOT NULL, decision TEXT NOT NULL, text_hash TEXT NOT NULL, comment TEXT
        ) STRICT;
        CREATE INDEX decisions_on_block ON decisions (block, seq);
        -- Flags set aside: this one, all alike, or a whole check. Taking one back is a date, not a deletion.
        CREATE TABLE ignores (
          id TEXT PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, verb TEXT NOT NULL, check_id TEXT NOT NULL,
          key TEXT NOT NULL, quote TEXT NOT NULL, taken_back TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE terms (id TEXT PRIMARY KEY, concept TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE doubts (id INTEGER PRIMARY KEY, doubt TEXT NOT NULL, settled TEXT) STRICT;
        -- The publisher's own file, compressed: for provenance, re-import and writing back.
        CREATE TABLE source (name TEXT PRIMARY KEY, format TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
      `),
  },
  {
    version: 40,
    name: "what post-editor and publisher say to each other",
    up: (db) =>
      db.exec(`
        -- Comments, questions, answers, "settled". Only ever appended: two copies of a book are merged by putting both sets of rows together.
        CREATE TABLE remarks (
          id TEXT PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, role TEXT, block TEXT NOT NULL,
          thread TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, quote TEXT, start INTEGER, check_id TEXT
        ) STRICT, WITHOUT ROWID;
      `),
  },
  {
    version: 41,
    name: "which names are the same",
    up: (db) =>
      db.exec(`
        -- Two spellings are one name, two names, or not decided after all: the last word on a pair holds. Only ever appended.
        CREATE TABLE name_decisions (
          id TEXT PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
      `),
  },
  {
    version: 42,
    name: "phrases that are no terms",
    up: (db) =>
      db.exec(`
        -- Candidates for the glossary that somebody refused. Only ever appended.
        CREATE TABLE candidates_set_aside (
          id TEXT PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
      `),
  },
  {
    version: 50,
    name: "approval change by change, signed editions, a history that cannot be rewritten",
    up: (db) =>
      db.exec(`
        -- One change against the machine's text, accepted or refused. Only ever appended; the last row on a change holds.
        CREATE TABLE change_decisions (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL,
          role TEXT NOT NULL, block TEXT NOT NULL, change TEXT NOT NULL, verdict TEXT NOT NULL, reason TEXT, comment TEXT,
          before TEXT NOT NULL, after TEXT NOT NULL
        ) STRICT;
        -- A sign-off, with all that was signed (compressed JSON).
        CREATE TABLE editions (
          number INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, role TEXT NOT NULL, override TEXT,
          blocks INTEGER NOT NULL, hash TEXT NOT NULL, content BLOB NOT NULL
        ) STRICT;
        ${["revisions", "block_versions", "decisions", "change_decisions", "editions", "remarks"].map(appendOnly).join("")}
        CREATE TRIGGER ignores_stay BEFORE DELETE ON ignores BEGIN SELECT RAISE(ABORT, 'history is only ever appended'); END;
        CREATE TRIGGER ignores_hold BEFORE UPDATE OF id, at, author, verb, check_id, key, quote ON ignores
          BEGIN SELECT RAISE(ABORT, 'history is only ever appended'); END;
      `),
  },
  {
    version: 60,
    name: "random samples and what was judged of them",
    up: (db) =>
      db.exec(`
        -- Paragraphs drawn by chance, with the text as it was then. Only ever appended.
        CREATE TABLE samples (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL,
          state TEXT NOT NULL, seed INTEGER NOT NULL, blocks TEXT NOT NULL
        ) STRICT;
        -- The errors somebody marked in one of them; the last row on a paragraph holds. Only ever appended.
        CREATE TABLE judgements (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, author TEXT NOT NULL, sample TEXT NOT NULL,
          block TEXT NOT NULL, marks TEXT NOT NULL
        ) STRICT;
      `),
  },
  {
    version: 70,
    name: "two copies of a book become one",
    up: (db) =>
      db.exec(`
        -- A version that answers more than the one it was made from: the other copy's, which it united or decided on.
        CREATE TABLE version_joins (
          block TEXT NOT NULL, revision TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (block, revision, parent)
        ) STRICT, WITHOUT ROWID;
        -- Blocks that both copies changed, with the other copy's version ('' when it had none). Open until what stands answers that version.
        CREATE TABLE conflicts (
          id TEXT NOT NULL, block TEXT NOT NULL, theirs TEXT NOT NULL, rest TEXT NOT NULL, PRIMARY KEY (block, id)
        ) STRICT, WITHOUT ROWID;
        -- Each merge that brought something. Revisions up to "upto" and steps of the review up to "reviewed" are undone no more.
        CREATE TABLE merges (
          id TEXT PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, role TEXT NOT NULL, upto INTEGER NOT NULL,
          reviewed INTEGER NOT NULL, summary TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        ${["version_joins", "conflicts", "merges"].map(appendOnly).join("")}
      `),
  },
  {
    version: 74,
    name: "steps of the review, to be taken back as one",
    up: (db) =>
      db.exec(`
        -- One act of the review, however many changes it decided. Only ever appended. "after": the last revision then;
        -- "revision": the one that it made itself; "undoes": the step that it takes back or makes again.
        CREATE TABLE review_steps (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL,
          role TEXT NOT NULL, kind TEXT NOT NULL, filter TEXT, changes INTEGER NOT NULL, blocks INTEGER NOT NULL,
          after TEXT, revision TEXT, undoes TEXT
        ) STRICT;
        -- The step that a decision is part of, the decision that it takes back, the thread that asks or says why.
        ALTER TABLE decisions ADD COLUMN step TEXT;
        ALTER TABLE decisions ADD COLUMN undoes TEXT;
        ALTER TABLE change_decisions ADD COLUMN step TEXT;
        ALTER TABLE change_decisions ADD COLUMN undoes TEXT;
        ALTER TABLE change_decisions ADD COLUMN thread TEXT;
        CREATE INDEX decisions_of_step ON decisions (step) WHERE step IS NOT NULL;
        CREATE INDEX change_decisions_of_step ON change_decisions (step) WHERE step IS NOT NULL;
        ${appendOnly("review_steps")}
      `),
  },
  {
    version: 75,
    name: "which text of each block was signed",
    up: (db) => {
      // [block, hash of its text] of every block, compressed JSON: what was signed is known without reading whole editions.
      db.exec("ALTER TABLE editions ADD COLUMN hashes BLOB; DROP TRIGGER editions_hold;");
      keepHashes(db);
      db.exec(holds("editions"));
    },
  },
  {
    version: 77,
    name: "which step settled a doubt",
    up: (db) =>
      db.exec(`
        CREATE TABLE doubt_settlements (doubt INTEGER NOT NULL, revision TEXT NOT NULL, PRIMARY KEY (doubt, revision)) STRICT;
        CREATE INDEX revisions_that_undo ON revisions (undoes) WHERE undoes IS NOT NULL;
        ${appendOnly("doubt_settlements")}
      `),
  },
  {
    version: 78,
    name: "what was open when an edition was signed",
    up: (db) => db.exec("ALTER TABLE editions ADD COLUMN still_open TEXT NOT NULL DEFAULT ''"),
  },
];

const refuse = "BEGIN SELECT RAISE(ABORT, 'history is only ever appended'); END;";

/** A trigger that refuses to change what a table holds. */
const holds = (table: string): string => `CREATE TRIGGER ${table}_hold BEFORE UPDATE ON ${table} ${refuse}`;

/** The same, and one that refuses to remove it. */
function appendOnly(table: string): string {
  return `${holds(table)} CREATE TRIGGER ${table}_stay BEFORE DELETE ON ${table} ${refuse}\n`;
}

/** "Épre" in ASCII: tells our files from any other SQLite database. */
export const applicationId = 0x45707265;

/** The version this program writes. */
export const currentVersion = migrations.at(-1)?.version ?? 0;

/** Brings a database to the current version, a step at a time. Throws nothing of its own: callers checked the file before. */
export function migrate(db: Database): void {
  const version = Number(db.pragma("user_version", { simple: true }));
  for (const migration of migrations)
    if (migration.version > version)
      db.transaction(() => {
        migration.up(db);
        db.pragma(`user_version = ${migration.version}`);
        db.pragma(`application_id = ${applicationId}`);
      })();
}
