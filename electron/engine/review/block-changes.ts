import { setImmediate } from "node:timers/promises";
import type { Statement } from "better-sqlite3";
import type { BlockId } from "../../../shared/book/ids.ts";
import { type ReasonedStep, type ReviewChange, reviewChanges, type Structure } from "../../../shared/review/changes.ts";
import { standingLines } from "../project/lineage.ts";
import type { Project } from "../project/project.ts";
import type { StoredBlock } from "../project/snapshot.ts";

/** The engine answers others after so many milliseconds of work. */
const slice = 8;

interface StepRow {
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
  readonly undoes: string | null;
}

/** The changes of every block, each worked out once: a block in memory is replaced whenever it changes. */
export class BlockChanges {
  readonly #known = new WeakMap<StoredBlock, readonly ReviewChange[]>();
  readonly #steps = new Map<string, ReasonedStep>();
  readonly #revisionsOf: Statement<[string], { revision: string }>;
  readonly #revision: Statement<[string], StepRow>;
  readonly #texts: Statement<[string], { revision: string; text: string }>;
  readonly #before: Statement<[string, string], { before: string | null }>;
  readonly #line: ReturnType<typeof standingLines>;
  #reading: Promise<void> | null = null;
  #read = 0;
  #total = 0;

  constructor({ db }: Project) {
    // Answered by the index of block_versions alone: its rows carry whole texts.
    this.#revisionsOf = db.prepare(
      "SELECT v.revision FROM block_versions v JOIN revisions r ON r.id = v.revision WHERE v.block = ? ORDER BY r.seq",
    );
    this.#revision = db.prepare("SELECT id, author, at, reason, undoes FROM revisions WHERE id = ?");
    this.#texts = db.prepare(
      "SELECT revision, json_extract(after, '$.content.text') AS text FROM block_versions WHERE block = ?",
    );
    this.#before = db.prepare("SELECT before FROM block_versions WHERE block = ? AND revision = ?");
    this.#line = standingLines(db);
  }

  /** What stands otherwise in a block than the machine wrote it. */
  of(block: StoredBlock): readonly ReviewChange[] {
    if (block.version === "import" && block.raw === block.content) return [];
    const known = this.#known.get(block);
    if (known) return known;
    const steps = this.#stepsOf(block);
    const changes = reviewChanges(block, steps, this.#origin(block.id, steps));
    this.#known.set(block, changes);
    return changes;
  }

  /** Have these blocks' changes been worked out? Those that have not are left out of lists until they are. */
  isKnown(block: StoredBlock): boolean {
    return (block.version === "import" && block.raw === block.content) || this.#known.has(block);
  }

  /** The share of the book that has been read, 0 to 1. */
  get ready(): number {
    return this.#reading ? this.#read / this.#total : 1;
  }

  /**
   * Works out what is not known yet, a slice at a time, so that everything else goes on; the first slice before it returns. Stops
   * quietly when the book is closed.
   */
  readAll(blocks: readonly StoredBlock[], isOpen: () => boolean): Promise<void> {
    const reading = this.#reading ?? this.#readAll(blocks, isOpen);
    if (this.#read < this.#total) this.#reading = reading;
    return reading;
  }

  async #readAll(blocks: readonly StoredBlock[], isOpen: () => boolean): Promise<void> {
    this.#total = blocks.length;
    this.#read = 0;
    let until = performance.now() + slice;
    for (const block of blocks) {
      if (performance.now() > until) {
        await setImmediate();
        if (!isOpen()) break;
        until = performance.now() + slice;
      }
      this.of(block);
      this.#read++;
    }
    this.#reading = null;
  }

  #stepsOf({ id, content }: StoredBlock): { readonly text: string; readonly by: ReasonedStep }[] {
    const line = this.#line(id);
    const revisions = this.#revisionsOf
      .all(id)
      .map(({ revision }) => revision)
      .filter((revision) => line?.has(revision) ?? true);
    // One step alone: its text is the one that stands.
    const texts =
      revisions.length > 1 ? new Map(this.#texts.all(id).map(({ revision, text }) => [revision, text])) : undefined;
    return revisions.map((revision) => ({ text: texts?.get(revision) ?? content.text, by: this.#step(revision) }));
  }

  #step(id: string): ReasonedStep {
    const known = this.#steps.get(id);
    if (known) return known;
    const row = this.#revision.get(id);
    const step: ReasonedStep = {
      id,
      author: row?.author ?? "",
      date: row?.at ?? "",
      reason: row ? JSON.parse(row.reason) : { kind: "import" },
      undoes: row?.undoes ?? null,
    };
    this.#steps.set(id, step);
    return step;
  }

  /** The block before its first change of structure; null when such a change made it, or there is none. */
  #origin(block: BlockId, steps: readonly { readonly by: ReasonedStep }[]): Structure | null {
    const first = steps.find(({ by }) => by.reason.kind === "structure")?.by.id;
    const before = first === undefined ? null : this.#before.get(block, first)?.before;
    return before ? JSON.parse(before) : null;
  }
}
