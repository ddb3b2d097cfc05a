import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { MergeSummary } from "../../../shared/rpc/contract/merge.ts";
import { roleSchema } from "../../../shared/rpc/schemas.ts";
import { hasTable } from "../project/lineage.ts";
import { hashesIn, packHashes } from "../project/signed-hashes.ts";

const editionSchema = z.object({
  number: z.int().positive(),
  at: z.iso.datetime(),
  author: z.string(),
  role: roleSchema,
  override: z.string().nullable(),
  blocks: z.int(),
  hash: z.string(),
  content: z.instanceof(Buffer),
  /** Files of an earlier version have none. */
  hashes: z.instanceof(Buffer).nullish(),
  still_open: z.string().default(""),
});

/**
 * Editions that were signed in the other copy, known by their date, signature and hash. Each keeps its number; when ours has
 * signed one of that number, theirs gets the next that is free. What was signed stays as it was.
 */
export function mergeEditions(db: Database, other: Database): MergeSummary["editions"] {
  if (!hasTable(other, "editions")) return [];
  const known = db.prepare("SELECT 1 FROM editions WHERE at = @at AND author = @author AND hash = @hash");
  const taken = db.prepare("SELECT 1 FROM editions WHERE number = ?");
  const last = db.prepare<[], { number: number }>("SELECT max(number) AS number FROM editions");
  const insert = db.prepare(
    `INSERT INTO editions (number, at, author, role, override, blocks, hash, content, hashes, still_open)
     VALUES (@number, @at, @author, @role, @override, @blocks, @hash, @content, @hashes, @still_open)`,
  );
  const came: MergeSummary["editions"] = [];
  for (const found of other.prepare("SELECT * FROM editions ORDER BY number").all()) {
    const row = editionSchema.parse(found);
    if (known.get({ at: row.at, author: row.author, hash: row.hash })) continue;
    const as = taken.get(row.number) ? (last.get()?.number ?? 0) + 1 : row.number;
    insert.run({ ...row, number: as, hashes: row.hashes ?? packHashes(hashesIn(row.content)) });
    came.push({ number: row.number, as });
  }
  return came;
}
