import { isDeepStrictEqual } from "node:util";
import type { Database, Statement } from "better-sqlite3";
import type { BlockId, RevisionId } from "../../../shared/book/ids.ts";
import { invariant } from "../../../shared/invariant.ts";
import { Problem } from "../../../shared/problem.ts";
import type { Reason, Role } from "../../../shared/rpc/schemas.ts";
import { type BlockRow, fromRow, type Snapshot, type StoredBlock, toSnapshot } from "./snapshot.ts";
import { stepStacks } from "./step-stacks.ts";
import { takeBack } from "./take-back.ts";
import { uuid7 } from "./uuid.ts";

/** Who makes a step, and when. */
export interface Hand {
  readonly author: string;
  readonly role: Role;
  /** ms since 1970. */
  readonly now: number;
}

/** What a step does to one block: its new form, or a block that was not there. */
export interface Change {
  readonly id: BlockId;
  readonly after: Snapshot;
  /** For a new block only. */
  readonly provenance?: StoredBlock["provenance"];
  readonly source?: StoredBlock["source"];
}

/** A version of another copy that a step answers: afterwards it is no longer open. */
export interface Answer {
  readonly block: BlockId;
  readonly version: string;
}

/** A step as the history tells it. */
export interface Revision {
  readonly id: RevisionId;
  readonly at: string;
  readonly author: string;
  readonly role: Role;
  readonly reason: Reason;
  readonly undoes: RevisionId | null;
}

/** A step taken back or made again. `kept`: blocks that it left as they stand, since somebody else has worked on the same words. */
export interface Travel extends Revision {
  readonly kept: readonly BlockId[];
}

interface RevisionRow {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly role: string;
  readonly reason: string;
  readonly undoes: string | null;
}

const toRevision = (row: RevisionRow): Revision => ({
  id: row.id as RevisionId,
  at: row.at,
  author: row.author,
  role: row.role as Role,
  reason: JSON.parse(row.reason),
  undoes: row.undoes as RevisionId | null,
});

/** Enough of a paragraph to know it by. */
const opening = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * A book on disk. Every change is a revision with the blocks' versions before and after, in one transaction: when a method
 * returns, it is durable. Nothing is ever overwritten but the `blocks` table, which says what stands now.
 */
export class Project {
  readonly db: Database;
  readonly #read: Statement<[string], BlockRow>;
  readonly #write: Statement;
  readonly #version: Statement;
  readonly #revision: Statement;
  #places = 0;

  constructor(db: Database) {
    this.db = db;
    this.#read = db.prepare("SELECT * FROM blocks WHERE id = ?");
    this.#write = db.prepare(
      `INSERT INTO blocks (id, position, shape, raw, content, source, provenance, version, deleted)
       VALUES (@id, @position, @shape, @raw, @content, @source, @provenance, @version, @deleted)
       ON CONFLICT (id) DO UPDATE SET position = @position, shape = @shape, raw = @raw, content = @content, version = @version, deleted = @deleted`,
    );
    this.#version = db.prepare(
      "INSERT INTO block_versions (revision, block, parent, before, after) VALUES (?, ?, ?, ?, ?)",
    );
    this.#revision = db.prepare(
      "INSERT INTO revisions (id, at, author, role, reason, undoes) VALUES (?, ?, ?, ?, ?, ?)",
    );
  }

  /** Every block that stands, in reading order; two copies that made one at the same place agree on which comes first. */
  blocks(): StoredBlock[] {
    return this.db
      .prepare<[], BlockRow>("SELECT * FROM blocks WHERE deleted = 0 ORDER BY position, id")
      .all()
      .map(fromRow);
  }

  block(id: BlockId): StoredBlock | undefined {
    const row = this.#read.get(id);
    return row && row.deleted === 0 ? fromRow(row) : undefined;
  }

  /** Fills an empty project; not a revision, since there is nothing before it to go back to. */
  fill(blocks: readonly Omit<StoredBlock, "position" | "version" | "deleted">[]): void {
    this.db.transaction(() => {
      for (const [index, block] of blocks.entries())
        this.#put(block.id, { ...block, position: index + 1, deleted: false }, "import", block);
    })();
  }

  /**
   * One step. Durable on return. Changes that change nothing leave no trace, unless they answer a version of another copy
   * (`answers`) or take back a step; undefined when none is left.
   */
  revise(
    changes: readonly Change[],
    reason: Reason,
    hand: Hand,
    undoes: RevisionId | null = null,
    answers: readonly Answer[] = [],
  ): Revision | undefined {
    return this.db.transaction(() => {
      const id = uuid7(hand.now) as RevisionId;
      const at = new Date(hand.now).toISOString();
      const whole = answers.length > 0 || undoes !== null;
      const real = changes
        .map((change) => ({ change, row: this.#read.get(change.id) }))
        .filter(({ change, row }) => whole || !row || !isDeepStrictEqual(toSnapshot(fromRow(row)), change.after));
      if (real.length === 0) return undefined;
      this.#revision.run(id, at, hand.author, hand.role, JSON.stringify(reason), undoes);
      for (const { block, version } of answers) this.join(block, id, version);
      for (const { change, row } of real) {
        const before = row ? JSON.stringify(toSnapshot(fromRow(row))) : null;
        this.#version.run(id, change.id, row?.version ?? "", before, JSON.stringify(change.after));
        this.#put(change.id, change.after, id, row ? fromRow(row) : change);
      }
      return { id, at, author: hand.author, role: hand.role, reason, undoes };
    })();
  }

  /**
   * Takes back this author's last standing step: a new step that restores what was before, but for what others did since.
   * Undefined when there is none. Throws `undo-overtaken` when somebody else has worked on all that it touched.
   */
  undo(hand: Hand): Travel | undefined {
    const target = stepStacks(this.db, hand.author).undoable.at(-1);
    return target && this.#travel(target, "undo", hand);
  }

  /** Makes the last undone step again, unless something else was done since. Throws `undo-overtaken`. */
  redo(hand: Hand): Travel | undefined {
    const target = stepStacks(this.db, hand.author).redoable.at(-1);
    return target && this.#travel(target, "redo", hand);
  }

  /** Takes a version of another copy as it is: its step is in the history already. `rest`: for a block that was not there. */
  adopt(id: BlockId, version: string, after: Snapshot, rest: Pick<Change, "provenance" | "source">): void {
    const row = this.#read.get(id);
    this.#put(id, after, version, row ? fromRow(row) : rest);
  }

  /** Notes that a block's version answers another copy's. */
  join(block: BlockId, revision: string, version: string): void {
    this.db
      .prepare("INSERT OR IGNORE INTO version_joins (block, revision, parent) VALUES (?, ?, ?)")
      .run(block, revision, version);
  }

  /** Blocks a revision touched. */
  touched(revision: RevisionId): BlockId[] {
    return this.db
      .prepare<[string], { block: string }>("SELECT block FROM block_versions WHERE revision = ?")
      .all(revision)
      .map(({ block }) => block as BlockId);
  }

  /** A block's versions, oldest first, the machine's not among them; those of another copy that were not taken too. */
  history(id: BlockId): { readonly revision: Revision; readonly after: Snapshot }[] {
    return this.db
      .prepare<[string], RevisionRow & { after: string }>(
        "SELECT r.*, v.after FROM block_versions v JOIN revisions r ON r.id = v.revision WHERE v.block = ? ORDER BY r.seq",
      )
      .all(id)
      .map((row) => ({ revision: toRevision(row), after: JSON.parse(row.after) }));
  }

  setting<Value>(key: string): Value | undefined {
    const row = this.db.prepare<[string], { value: string }>("SELECT value FROM settings WHERE key = ?").get(key);
    return row && JSON.parse(row.value);
  }

  set(key: string, value: unknown): void {
    this.db
      .prepare("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
      .run(key, JSON.stringify(value));
  }

  /** The paragraph in hand, for the next time. */
  remember(block: BlockId): void {
    this.set("lastBlock", block);
    this.#places++;
  }

  /** Rows written since the book was opened, but for where one stood: as long as it is the same, so is the book. */
  get written(): number {
    return Number(this.db.prepare("SELECT total_changes()").pluck().get()) - this.#places;
  }

  close(): void {
    this.db.close();
  }

  #put(id: BlockId, snapshot: Snapshot, version: string, rest: Pick<Change, "provenance" | "source">): void {
    this.#write.run({
      id,
      position: snapshot.position,
      shape: JSON.stringify(snapshot.shape),
      raw: JSON.stringify(snapshot.raw),
      content: JSON.stringify(snapshot.content),
      source: rest.source ? JSON.stringify(rest.source) : null,
      provenance: JSON.stringify(rest.provenance ?? {}),
      version,
      deleted: snapshot.deleted ? 1 : 0,
    });
  }

  #travel(target: RevisionId, kind: "undo" | "redo", hand: Hand): Travel {
    const changes: Change[] = [];
    const kept: StoredBlock[] = [];
    for (const { block, before, after } of this.db
      .prepare<[string], { block: string; before: string | null; after: string }>(
        "SELECT block, before, after FROM block_versions WHERE revision = ?",
      )
      .all(target)) {
      const later: Snapshot = JSON.parse(after);
      // A block that was made by the step goes when the step goes.
      const earlier: Snapshot = before ? JSON.parse(before) : { ...later, deleted: true };
      const row = this.#read.get(block);
      invariant(row, "a block of the history is in the book");
      const standing = fromRow(row);
      const [from, to] = kind === "undo" ? [later, earlier] : [earlier, later];
      const snapshot = takeBack(from, to, toSnapshot(standing));
      if (snapshot) changes.push({ id: standing.id, after: snapshot });
      else kept.push(standing);
    }
    // Blocks that were cut or joined together come back together.
    const isWhole = changes.length === 0 || this.#kindOf(target) === "structure";
    if (kept[0] && isWhole) throw new Problem("undo-overtaken", this.#lastOn(kept[0]));
    const answers = kind === "redo" ? this.#answersOf(target) : [];
    const revision = this.revise(changes, { kind }, hand, target, answers);
    invariant(revision, "taking a step back is a step");
    return { ...revision, kept: kept.map(({ id }) => id) };
  }

  #kindOf(revision: RevisionId): string | undefined {
    return this.db
      .prepare<[string], { kind: string }>("SELECT json_extract(reason, '$.kind') AS kind FROM revisions WHERE id = ?")
      .get(revision)?.kind;
  }

  /** Who worked last on a block, and where it begins: for a message. */
  #lastOn({ version, content }: StoredBlock): { author: string; text: string } {
    const row = this.db.prepare<[string], { author: string }>("SELECT author FROM revisions WHERE id = ?").get(version);
    return { author: row?.author ?? "", text: opening(content.text) };
  }

  #answersOf(revision: RevisionId): Answer[] {
    return this.db
      .prepare<[string], Answer>("SELECT block, parent AS version FROM version_joins WHERE revision = ?")
      .all(revision);
  }
}
