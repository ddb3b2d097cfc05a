import { sameContent } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import { Problem } from "../../../shared/problem.ts";
import {
  type BlockState,
  blockStates,
  type Decided,
  type Decision,
  lapseOf,
  mayDecide,
  stateOf,
} from "../../../shared/review/states.ts";
import { textHash } from "../../../shared/review/text-hash.ts";
import type { Lapse } from "../../../shared/rpc/schemas.ts";
import type { Hand, Project } from "./project.ts";
import { SignedBlocks } from "./signed-blocks.ts";
import type { StoredBlock } from "./snapshot.ts";
import { uuid7 } from "./uuid.ts";

interface Standing extends Decided {
  readonly id: string;
}

interface DecisionRow {
  readonly id: string;
  readonly at: string;
  readonly block: string;
  readonly decision: string;
  readonly text_hash: string;
  /** The row that this one takes back. Files of an earlier version have none. */
  readonly undoes?: string | null;
}

/** Who decided what about which text: appended, never changed, and asked by block. */
export class Decisions {
  readonly #project: Project;
  /** By block, those that were not taken back, oldest first. */
  readonly #standing = new Map<BlockId, Standing[]>();

  readonly signed: SignedBlocks;

  constructor(project: Project) {
    this.#project = project;
    this.signed = new SignedBlocks(project.db);
    for (const row of project.db.prepare<[], DecisionRow>("SELECT * FROM decisions ORDER BY at, seq").iterate())
      this.#note(row);
  }

  state(block: StoredBlock): BlockState {
    const hash = this.#hashOf(block);
    const edited = !sameContent(block.raw, block.content);
    return stateOf(this.#last(block.id, hash), hash, edited, this.signed.of(block.id));
  }

  /** What an edit of this block made void. */
  lapse(block: StoredBlock): Lapse | undefined {
    const hash = this.#hashOf(block);
    return lapseOf(this.#last(block.id, hash), hash, this.signed.of(block.id));
  }

  /** The text's hash where something was decided or signed that names one; else nobody asks what it is. */
  #hashOf(block: StoredBlock): string {
    return this.#standing.has(block.id) || this.signed.of(block.id) ? textHash(block.content) : "";
  }

  /** How many blocks are in each state. */
  count(blocks: readonly StoredBlock[]): Record<BlockState, number> {
    const counts = Object.fromEntries(blockStates.map((state) => [state, 0])) as Record<BlockState, number>;
    for (const block of blocks) counts[this.state(block)]++;
    return counts;
  }

  /**
   * Writes one decision for each block, all or none. `step`: the act of the review that it is part of. Throws
   * `decision-not-yours` when the role may not.
   */
  decide(blocks: readonly StoredBlock[], decision: Decision, hand: Hand, comment?: string, step?: string): void {
    if (!mayDecide(hand.role, decision)) throw new Problem("decision-not-yours", { decision, role: hand.role });
    this.#append(
      blocks.map(({ id, content }) => ({ block: id, decision, text_hash: textHash(content) })),
      hand,
      comment ?? null,
      step ?? null,
    );
  }

  /** Takes back what a step of the review decided, where it still stands: what was decided before holds again. Answers those blocks. */
  takeBack(step: string, by: string, hand: Hand): BlockId[] {
    const rows = this.#project.db
      .prepare<[string], DecisionRow>("SELECT * FROM decisions WHERE step = ? AND undoes IS NULL ORDER BY seq")
      .all(step)
      .filter(({ id, block }) => this.#standing.get(block as BlockId)?.some((row) => row.id === id));
    this.#append(
      rows.map((row) => ({ block: row.block, decision: "undo", text_hash: row.text_hash, undoes: row.id })),
      hand,
      null,
      by,
    );
    return rows.map(({ block }) => block as BlockId);
  }

  /**
   * The last decision on this very text; where there is none, the last one at all, which has lapsed. Of two copies put together,
   * one may have decided later on a text that does not stand.
   */
  #last(block: BlockId, hash: string): Standing | undefined {
    const standing = this.#standing.get(block);
    return standing?.findLast((row) => row.textHash === hash) ?? standing?.at(-1);
  }

  #append(
    rows: readonly Omit<DecisionRow, "id" | "at">[],
    hand: Hand,
    comment: string | null,
    step: string | null,
  ): void {
    const insert = this.#project.db.prepare(
      `INSERT INTO decisions (id, at, author, role, block, decision, text_hash, comment, step, undoes)
       VALUES (@id, @at, @author, @role, @block, @decision, @text_hash, @comment, @step, @undoes)`,
    );
    const { author, role, now } = hand;
    const at = new Date(now).toISOString();
    const made = rows.map((row) => ({ undoes: null, ...row, id: uuid7(now), at }));
    this.#project.db.transaction(() => {
      for (const row of made) insert.run({ ...row, author, role, comment, step });
    })();
    for (const row of made) this.#note(row);
  }

  #note({ id, at, block, decision, text_hash, undoes }: DecisionRow): void {
    const standing = this.#standing.get(block as BlockId) ?? [];
    this.#standing.set(
      block as BlockId,
      undoes
        ? standing.filter((row) => row.id !== undoes)
        : [...standing, { id, at, decision: decision as Decision, textHash: text_hash }],
    );
  }
}
