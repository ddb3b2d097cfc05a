import type { Database } from "better-sqlite3";
import type { Hand } from "../project/project.ts";
import { uuid7 } from "../project/uuid.ts";

/**
 * The line of the audit trail that says what came into the book from outside. When it lies `onTop` of the steps before it, these
 * are undone no more: taking one back would take what came away in silence.
 */
export function noteArrival(db: Database, what: object, hand: Hand, onTop: boolean): void {
  const last = (table: "revisions" | "review_steps"): number =>
    db.prepare<[], { seq: number | null }>(`SELECT max(seq) AS seq FROM ${table}`).get()?.seq ?? 0;
  db.prepare("INSERT INTO merges (id, at, author, role, upto, reviewed, summary) VALUES (?, ?, ?, ?, ?, ?, ?)").run(
    uuid7(hand.now),
    new Date(hand.now).toISOString(),
    hand.author,
    hand.role,
    onTop ? last("revisions") : 0,
    onTop ? last("review_steps") : 0,
    JSON.stringify(what),
  );
}
