import { isDeepStrictEqual } from "node:util";
import type { Database } from "better-sqlite3";
import { z } from "zod";
import type { BlockId } from "../../../shared/book/ids.ts";
import { type Relation, settleGroups } from "../../../shared/merge/settle-groups.ts";
import { Problem } from "../../../shared/problem.ts";
import { contentSchema, provenanceSchema } from "../../../shared/rpc/schemas.ts";
import { hash } from "../../../shared/text/hash.ts";
import { counted, type Progress } from "../progress.ts";
import { lineageOf } from "../project/lineage.ts";
import type { Project } from "../project/project.ts";
import { appender, rowsOf } from "./rows.ts";
import { snapshotAt } from "./snapshot-at.ts";

interface Brought {
  readonly blocks: number;
  readonly steps: number;
  readonly authors: string[];
}

const rowSchema = z.object({
  id: z.string(),
  version: z.string(),
  source: z.string().nullable(),
  provenance: z.string(),
});
type Row = z.infer<typeof rowSchema>;

/** What a block keeps besides its versions. */
export const restSchema = z.object({ provenance: provenanceSchema, source: contentSchema.exactOptional() });
type BlockRest = z.infer<typeof restSchema>;

/**
 * Puts the histories of both copies together, then lets every block stand as it should: theirs where only they went on, ours
 * where only we did or both came to the same; where both went their own ways, ours stands and a conflict is noted.
 */
export function mergeBlocks(project: Project, other: Database, name: string, progress: Progress): Brought {
  const { db } = project;
  const tick = counted(workOf(other), progress);
  const { steps, authors } = uniteHistories(db, other, tick);
  const mine = new Map(readBlocks(db).map((row) => [row.id, row]));
  const theirs = new Map(readBlocks(other).map((row) => [row.id, row]));
  const lineage = lineageOf(db);
  const grouping = groupingSteps(db);
  const relations = new Map<string, Relation>();
  const ties: [string, string][] = [];
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    tick();
    const [o, t] = [mine.get(id)?.version ?? "", theirs.get(id)?.version ?? ""];
    if (o === t) continue;
    // A block of the machine's own that one copy lacks: these two never were one book.
    if (o === "import" ? t === "" : t === "import" && o === "") throw new Problem("project-broken", { name });
    const [ofOurs, ofTheirs] = [lineage.ancestors(id, o), lineage.ancestors(id, t)];
    const hasTheirs = t === "" || t === "import" || ofOurs.has(t);
    const hasOurs = o === "" || o === "import" || ofTheirs.has(o);
    // What a merge united it noted as an answer of ours: made again, it must find them united again.
    const relation: Relation =
      hasOurs && !hasTheirs ? "theirs" : same(db, id, o, t) ? "united" : hasTheirs ? "ours" : "both";
    relations.set(id, relation);
    if (relation === "united") project.join(id as BlockId, o, t);
    const [byUs, byThem] = [lineage.made(id, o), lineage.made(id, t)];
    for (const step of new Set([...byUs, ...byThem]))
      if (byUs.has(step) !== byThem.has(step) && grouping.has(step)) ties.push([id, step]);
  }
  const { take, conflicts } = settleGroups(relations, ties);
  for (const id of take) {
    const row = theirs.get(id);
    const after = row && snapshotAt(db, id, row.version);
    if (!row || !after) throw new Problem("project-broken", { name });
    project.adopt(id as BlockId, row.version, after, restOf(row));
  }
  const noteConflict = appender(db, "conflicts");
  for (const group of conflicts) {
    const members = group.toSorted().map((block) => ({ block, theirs: theirs.get(block) }));
    const id = hash(members.map(({ block, theirs: row }) => `${block}:${row?.version ?? ""}`).join("\n"));
    for (const { block, theirs: row } of members)
      noteConflict({ id, block, theirs: row?.version ?? "", rest: JSON.stringify(row ? restOf(row) : {}) });
  }
  return { blocks: take.length, steps, authors };
}

/** Steps, versions and what joins them, under the ids they were made with. */
function uniteHistories(db: Database, other: Database, tick: () => void): { steps: number; authors: string[] } {
  const [revision, version, join, conflict] = [
    appender(db, "revisions"),
    appender(db, "block_versions"),
    appender(db, "version_joins"),
    appender(db, "conflicts"),
  ];
  const authors = new Set<string>();
  const fresh = new Set<string>();
  for (const row of rowsOf(other, "revisions")) {
    tick();
    if (revision(row)) {
      fresh.add(row.id);
      authors.add(row.author);
    }
  }
  for (const row of rowsOf(other, "block_versions")) {
    tick();
    if (fresh.has(row.revision)) version(row);
  }
  for (const row of rowsOf(other, "version_joins")) join(row);
  for (const row of rowsOf(other, "conflicts")) conflict(row);
  return { steps: fresh.size, authors: [...authors].slice(0, 100) };
}

/** Rows that take the time. */
const workOf = (other: Database): number =>
  (["revisions", "block_versions", "blocks"] as const).reduce(
    (sum, table) => sum + Number(other.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
    0,
  );

const readBlocks = (db: Database): Row[] =>
  z.array(rowSchema).parse(db.prepare("SELECT id, version, source, provenance FROM blocks").all());

/** Both texts, shapes and places are the same, whoever got there. */
const same = (db: Database, block: string, o: string, t: string): boolean =>
  isDeepStrictEqual(snapshotAt(db, block, o), snapshotAt(db, block, t));

const restOf = ({ source, provenance }: Row): BlockRest =>
  restSchema.parse({ provenance: JSON.parse(provenance), ...(source ? { source: JSON.parse(source) } : {}) });

/** Steps that concern several blocks at once: changes of structure, conflicts decided, and either taken back or made again. */
const groupingSteps = (db: Database): ReadonlySet<string> =>
  new Set(
    db
      .prepare<[], { id: string }>(
        `SELECT r.id FROM revisions r LEFT JOIN revisions t ON t.id = r.undoes
         WHERE json_extract(coalesce(t.reason, r.reason), '$.kind') IN ('structure', 'merge')`,
      )
      .all()
      .map(({ id }) => id),
  );
