import type { Hand, Project } from "../project/project.ts";
import { uuid7 } from "../project/uuid.ts";

/** One act of the publisher's in the review, however many changes it decided: one undo, one line of the audit trail. */
export interface ReviewStep {
  readonly seq: number;
  readonly id: string;
  readonly kind: "accept" | "reject" | "ask" | "undo" | "redo";
  /** Number of the last text revision when it was made, 0 when there was none. */
  readonly after: number;
  /** The revision that the step made itself: a refusal takes words back. */
  readonly revision: string | null;
  readonly undoes: string | null;
}

/** What a step did, for the audit trail. */
export interface StepExtent {
  readonly changes: number;
  readonly blocks: number;
  /** What was shown when all of it was accepted, as JSON; null for a single change. */
  readonly filter: string | null;
}

/** Steps of the review: appended, never changed. */
export class ReviewSteps {
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Writes a step down; answers its id. Call it inside a transaction. */
  begin(
    kind: ReviewStep["kind"],
    { changes, blocks, filter }: StepExtent,
    hand: Hand,
    link: { readonly revision?: string; readonly undoes?: string } = {},
  ): string {
    const id = uuid7(hand.now);
    this.#project.db
      .prepare(
        `INSERT INTO review_steps (id, at, author, role, kind, filter, changes, blocks, after, revision, undoes)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM revisions ORDER BY seq DESC LIMIT 1), ?, ?)`,
      )
      .run(
        id,
        new Date(hand.now).toISOString(),
        hand.author,
        hand.role,
        kind,
        filter,
        changes,
        blocks,
        link.revision ?? null,
        link.undoes ?? null,
      );
    return id;
  }

  /** This author's steps that can be taken back or made again, oldest first, replayed from the history; none of before a merge. */
  stacks(author: string): { readonly undoable: ReviewStep[]; readonly redoable: ReviewStep[] } {
    const byId = new Map<string, ReviewStep>();
    const undoable: ReviewStep[] = [];
    let redoable: ReviewStep[] = [];
    for (const step of this.#project.db
      .prepare<[string], ReviewStep>(
        `SELECT s.seq, s.id, s.kind, s.revision, s.undoes, coalesce((SELECT r.seq FROM revisions r WHERE r.id = s.after), 0) AS after
         FROM review_steps s WHERE s.author = ? AND s.seq > (SELECT coalesce(max(reviewed), 0) FROM merges) ORDER BY s.seq`,
      )
      .iterate(author)) {
      byId.set(step.id, step);
      const target = step.undoes === null ? undefined : byId.get(step.undoes);
      if (step.kind === "undo" && target) {
        undoable.splice(undoable.indexOf(target), 1);
        if (target.kind === "accept") redoable.push({ ...target, after: step.after });
      } else if (step.kind === "redo" && target) {
        redoable = redoable.filter(({ id }) => id !== target.id);
        const again = { ...target, after: step.after };
        byId.set(target.id, again);
        undoable.push(again);
      } else {
        undoable.push(step);
        redoable = [];
      }
    }
    return { undoable, redoable };
  }
}
