import type { Database } from "better-sqlite3";
import { z } from "zod";

const text = z.string().max(2_000_000);
const ignoreSchema = z.object({
  id: text,
  at: z.iso.datetime(),
  author: text,
  verb: z.enum(["this", "alike", "check"]),
  check_id: text,
  key: text,
  quote: text,
  taken_back: z.iso.datetime().nullable(),
});

/** Flags that the other one set aside, and those taken up again: that holds from its first date on. Answers how many changed. */
export function mergeIgnores(db: Database, other: Database): number {
  const write = db.prepare(
    `INSERT INTO ignores (id, at, author, verb, check_id, key, quote, taken_back)
     VALUES (@id, @at, @author, @verb, @check_id, @key, @quote, @taken_back)
     ON CONFLICT (id) DO UPDATE SET taken_back = excluded.taken_back
     WHERE excluded.taken_back IS NOT NULL AND (taken_back IS NULL OR excluded.taken_back < taken_back)`,
  );
  let count = 0;
  for (const row of other.prepare("SELECT * FROM ignores").iterate())
    count += write.run(ignoreSchema.parse(row)).changes;
  return count;
}
