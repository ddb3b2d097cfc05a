import type { BlockId } from "../../../shared/book/ids.ts";
import type { ReviewChange } from "../../../shared/review/changes.ts";
import type { RejectReason } from "../../../shared/review/reject-reasons.ts";
import type { Hand, Project } from "../project/project.ts";
import { uuid7 } from "../project/uuid.ts";

/** What the publisher said about one change. "undo" takes a row back: `undoes` names it. */
export interface VerdictRow {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly block: BlockId;
  readonly change: string;
  readonly verdict: "accept" | "reject" | "ask" | "undo";
  readonly reason: RejectReason | null;
  readonly comment: string | null;
  readonly before: string;
  readonly after: string;
  /** The step it was part of, and the thread that asks or says why. */
  readonly step: string | null;
  readonly thread: string | null;
  readonly undoes: string | null;
}

type Words = Pick<VerdictRow, "reason" | "comment" | "thread">;
const columns = "id, at, author, block, change, verdict, reason, comment, before, after, step, thread, undoes";

/** Accepted, refused, asked about: by change, appended, never changed. */
export class Verdicts {
  readonly #project: Project;
  /** By change, those that stand, oldest first. Read when it is first asked for. */
  #standing: Map<string, VerdictRow[]> | null = null;

  constructor(project: Project) {
    this.#project = project;
  }

  /** The last word on a change. */
  last(change: string): VerdictRow | undefined {
    return this.#all.get(change)?.at(-1);
  }

  /** Changes whose last word is a refusal, by block. */
  refused(): Map<BlockId, VerdictRow[]> {
    const found = new Map<BlockId, VerdictRow[]>();
    for (const rows of this.#all.values()) {
      const last = rows.at(-1);
      if (last?.verdict === "reject") found.set(last.block, [...(found.get(last.block) ?? []), last]);
    }
    return found;
  }

  /** Writes one row a change. Call it inside a transaction. */
  write(
    verdict: "accept" | "reject" | "ask",
    changes: readonly { readonly block: BlockId; readonly change: ReviewChange }[],
    step: string,
    hand: Hand,
    words: Words = { reason: null, comment: null, thread: null },
  ): void {
    const at = new Date(hand.now).toISOString();
    const { author } = hand;
    this.#append(
      changes.map(({ block, change: { id, before, after } }) => {
        return {
          id: uuid7(hand.now),
          at,
          author,
          block,
          change: id,
          verdict,
          ...words,
          before,
          after,
          step,
          undoes: null,
        };
      }),
      hand,
    );
  }

  /** Takes back what a step said. Call it inside a transaction. Answers the rows that no longer stand. */
  takeBack(step: string, by: string, hand: Hand): VerdictRow[] {
    const rows = this.ofStep(step).filter(({ id, change }) => this.#all.get(change)?.some((row) => row.id === id));
    const at = new Date(hand.now).toISOString();
    this.#append(
      rows.map((row) => ({
        ...row,
        id: uuid7(hand.now),
        at,
        author: hand.author,
        verdict: "undo",
        step: by,
        undoes: row.id,
      })),
      hand,
    );
    return rows;
  }

  /** What a step said, whether it still stands or not. */
  ofStep(step: string): VerdictRow[] {
    return this.#project.db
      .prepare<[string], VerdictRow>(
        `SELECT ${columns} FROM change_decisions WHERE step = ? AND verdict <> 'undo' ORDER BY seq`,
      )
      .all(step);
  }

  get #all(): Map<string, VerdictRow[]> {
    if (this.#standing) return this.#standing;
    this.#standing = new Map();
    for (const row of this.#project.db
      .prepare<[], VerdictRow>(`SELECT ${columns} FROM change_decisions ORDER BY at, seq`)
      .iterate())
      this.#note(row);
    return this.#standing;
  }

  #append(rows: readonly VerdictRow[], { role }: Hand): void {
    const insert = this.#project.db.prepare(
      `INSERT INTO change_decisions (role, ${columns}) VALUES (@role, ${columns.replace(/\w+/g, "@$&")})`,
    );
    void this.#all;
    for (const row of rows) {
      insert.run({ ...row, role });
      this.#note(row);
    }
  }

  #note(row: VerdictRow): void {
    const standing = this.#standing?.get(row.change) ?? [];
    if (row.verdict !== "undo") this.#standing?.set(row.change, [...standing, row]);
    else {
      const left = standing.filter(({ id }) => id !== row.undoes);
      if (left.length > 0) this.#standing?.set(row.change, left);
      else this.#standing?.delete(row.change);
    }
  }
}
