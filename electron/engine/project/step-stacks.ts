import type { Database } from "better-sqlite3";
import type { RevisionId } from "../../../shared/book/ids.ts";
import { invariant } from "../../../shared/invariant.ts";

/**
 * Steps of one author that can be taken back or made again, oldest first, replayed from the history. A merge is a barrier:
 * what came in lies on top of the steps before it, and taking one of those back would take it away in silence.
 */
export function stepStacks(db: Database, author: string): { undoable: RevisionId[]; redoable: RevisionId[] } {
  const undoable: RevisionId[] = [];
  let redoable: RevisionId[] = [];
  const rows = db
    .prepare<[string], { id: string; kind: string; undoes: string | null }>(
      "SELECT id, json_extract(reason, '$.kind') AS kind, undoes FROM revisions WHERE author = ? AND seq > (SELECT coalesce(max(upto), 0) FROM merges) ORDER BY seq",
    )
    .all(author);
  for (const row of rows) {
    if (row.undoes === null) {
      undoable.push(row.id as RevisionId);
      redoable = [];
    } else if (row.kind === "undo") {
      const undone = undoable.pop();
      invariant(undone === row.undoes, "steps are undone in order");
      redoable.push(undone);
    } else {
      const again = redoable.pop();
      invariant(again === row.undoes, "steps are redone in order");
      undoable.push(again);
    }
  }
  return { undoable, redoable };
}

/** Numbers of this author's last step and of the one to be taken back next, 0 for none; was the last one itself an undo or a redo? */
export function lastSteps(
  db: Database,
  author: string,
): { readonly undoable: number; readonly last: number; readonly wasUndo: boolean } {
  const row = db
    .prepare<[string], { seq: number; undoes: string | null }>(
      "SELECT seq, undoes FROM revisions WHERE author = ? ORDER BY seq DESC LIMIT 1",
    )
    .get(author);
  const next = stepStacks(db, author).undoable.at(-1);
  const seq = db.prepare<[string], { seq: number }>("SELECT seq FROM revisions WHERE id = ?");
  return {
    undoable: next === undefined ? 0 : (seq.get(next)?.seq ?? 0),
    last: row?.seq ?? 0,
    wasUndo: (row?.undoes ?? null) !== null,
  };
}
