import type { Database } from "better-sqlite3";
import { z } from "zod";
import { markSchema } from "../../../shared/rpc/contract/reports.ts";
import { hasTable } from "../project/lineage.ts";

const judgementSchema = z.object({
  at: z.iso.datetime(),
  author: z.string(),
  sample: z.string(),
  block: z.string(),
  marks: z.string().refine((json) => z.array(markSchema).safeParse(JSON.parse(json)).success),
});

/** Errors that the other one marked in samples. A judgement has no id: it is known by all that it says. */
export function mergeJudgements(db: Database, other: Database): number {
  if (!hasTable(other, "judgements")) return 0;
  const known = db.prepare(
    "SELECT 1 FROM judgements WHERE at = @at AND author = @author AND sample = @sample AND block = @block AND marks = @marks",
  );
  const insert = db.prepare(
    "INSERT INTO judgements (at, author, sample, block, marks) VALUES (@at, @author, @sample, @block, @marks)",
  );
  let count = 0;
  for (const found of other.prepare("SELECT at, author, sample, block, marks FROM judgements ORDER BY seq").all()) {
    const row = judgementSchema.parse(found);
    if (!known.get(row)) count += insert.run(row).changes;
  }
  return count;
}
