import type { Database } from "better-sqlite3";
import { z } from "zod";
import { decisions } from "../../../shared/review/states.ts";
import { contentSchema, reasonSchema, roleSchema, shapeSchema } from "../../../shared/rpc/schemas.ts";
import { hasTable } from "../project/lineage.ts";

/** Rows of another copy are checked like any message from outside: the file may be old, damaged or made up. */
const id = z.string().min(1).max(200);
const at = z.iso.datetime();
const author = z.string().max(2_000);
const text = z.string().max(5_000_000);
const signed = { id, at, author };
const json = <Parsed>(schema: z.ZodType<Parsed>) =>
  text.refine((value) => {
    try {
      return schema.safeParse(JSON.parse(value)).success;
    } catch {
      return false;
    }
  });
const content = contentSchema.refine((value) =>
  value.codes.every(({ from, to }) => from <= to && to <= value.text.length),
);
const snapshot = json(
  z.object({ shape: shapeSchema, raw: content, content, position: z.number(), deleted: z.boolean() }),
);
const rest = z.record(z.string(), z.unknown());

/** Tables that are only ever appended to, with what a row holds and the order it was written in. */
export const appended = {
  revisions: {
    order: "seq",
    row: z.object({ ...signed, role: roleSchema, reason: json(reasonSchema), undoes: id.nullable() }),
  },
  block_versions: {
    order: "block",
    row: z.object({
      revision: id,
      block: id,
      parent: z.string().max(200),
      before: snapshot.nullable(),
      after: snapshot,
    }),
  },
  version_joins: { order: "block", row: z.object({ block: id, revision: id, parent: id }) },
  conflicts: { order: "block", row: z.object({ id, block: id, theirs: z.string().max(200), rest: json(rest) }) },
  decisions: {
    order: "seq",
    row: z.object({
      ...signed,
      role: roleSchema,
      block: id,
      decision: z.enum([...Object.keys(decisions), "undo"]),
      text_hash: author,
      comment: text.nullable(),
      step: id.nullable(),
      undoes: id.nullable(),
    }),
  },
  change_decisions: {
    order: "seq",
    row: z.object({
      ...signed,
      role: roleSchema,
      block: id,
      change: author,
      verdict: z.enum(["accept", "reject", "ask", "undo"]),
      reason: author.nullable(),
      comment: text.nullable(),
      before: text,
      after: text,
      step: id.nullable(),
      undoes: id.nullable(),
      thread: id.nullable(),
    }),
  },
  review_steps: {
    order: "seq",
    row: z.object({
      ...signed,
      role: roleSchema,
      kind: z.enum(["accept", "reject", "ask", "undo", "redo"]),
      filter: text.nullable(),
      changes: z.int(),
      blocks: z.int(),
      after: id.nullable(),
      revision: id.nullable(),
      undoes: id.nullable(),
    }),
  },
  remarks: {
    order: "id",
    row: z.object({
      ...signed,
      role: roleSchema.nullable(),
      block: id,
      thread: id,
      kind: z.enum(["comment", "question", "reply", "resolve", "reopen"]),
      body: text,
      quote: text.nullable(),
      start: z.int().nonnegative().nullable(),
      check_id: author.nullable(),
    }),
  },
  name_decisions: {
    order: "id",
    row: z.object({ ...signed, kind: z.enum(["same", "different", "undecided"]), one: author, other: author }),
  },
  candidates_set_aside: { order: "id", row: z.object({ ...signed, text: author }) },
  samples: {
    order: "seq",
    row: z.object({
      ...signed,
      state: z.enum(["raw", "edited"]),
      seed: z.int(),
      blocks: json(z.array(z.object({ block: id, chapter: text, text }))),
    }),
  },
} as const;
export type AppendedTable = keyof typeof appended;

/** The other copy's rows of a table, checked, in the order they were written in; none when the copy is older than the table. */
export function* rowsOf<Table extends AppendedTable>(
  db: Database,
  table: Table,
): Generator<z.infer<(typeof appended)[Table]["row"]>> {
  if (!hasTable(db, table)) return;
  const { row, order } = appended[table];
  const there = new Set(
    db
      .prepare<[], { name: string }>(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => name),
  );
  // A copy of an earlier version has fewer columns: what it could not say is nothing.
  const columns = Object.keys(row.shape)
    .map((column) => (there.has(column) ? column : `NULL AS ${column}`))
    .join(", ");
  for (const found of db.prepare(`SELECT ${columns} FROM ${table} ORDER BY ${order}`).iterate())
    yield row.parse(found) as z.infer<(typeof appended)[Table]["row"]>;
}

/** Puts in what is not there yet; answers whether it was new. */
export function appender(db: Database, table: AppendedTable): (row: object) => boolean {
  const columns = Object.keys(appended[table].row.shape);
  const insert = db.prepare(
    `INSERT OR IGNORE INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((column) => `@${column}`).join(", ")})`,
  );
  return (row) => insert.run(row).changes > 0;
}
