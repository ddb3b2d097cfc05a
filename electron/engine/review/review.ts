import type { Content } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import { Problem } from "../../../shared/problem.ts";
import { type ReviewChange, reviewChanges } from "../../../shared/review/changes.ts";
import { revertChange } from "../../../shared/review/revert-change.ts";
import { mayDecide } from "../../../shared/review/states.ts";
import type { Saved } from "../../../shared/rpc/contract/blocks.ts";
import type { BlockReview, RejectReason } from "../../../shared/rpc/contract/review.ts";
import type { OpenBook } from "../open-book.ts";
import type { StoredBlock } from "../project/snapshot.ts";
import { uuid7 } from "../project/uuid.ts";

/** Units of text shown on each side of a change. */
const around = 60;

type Verdict = "accept" | "reject";

/** What the publisher has to look at: the book's changes, each with what was decided about it. */
export class Review {
  readonly #book: OpenBook;
  /** A block in memory is replaced whenever it changes: its changes are worked out once. */
  readonly #changes = new WeakMap<StoredBlock, readonly ReviewChange[]>();
  readonly #accepted = new Set<string>();

  constructor(book: OpenBook) {
    this.#book = book;
    for (const { change, verdict } of book.project.db
      .prepare<[], { change: string; verdict: string }>("SELECT change, verdict FROM change_decisions ORDER BY seq")
      .iterate())
      this.#note(change, verdict as Verdict);
  }

  /** Every block that stands otherwise than the machine wrote it, in the order of the book. */
  list(): BlockReview[] {
    const sentBack = this.#rejections();
    return this.#book.blocks.flatMap((block) => {
      const review = this.#of(block, sentBack.get(block.id));
      return review.changes.length > 0 || review.note ? [review] : [];
    });
  }

  /** Accepts changes. A block whose changes are all accepted is approved, as it stands. Throws `decision-not-yours`. */
  accept(wanted: readonly { readonly block: BlockId; readonly changes: readonly string[] }[]): Saved {
    this.#mustBePublisher("approve");
    const approved: BlockId[] = [];
    this.#book.project.db.transaction(() => {
      for (const { block, changes } of wanted) {
        const all = this.#changesOf(this.#book.block(block));
        const chosen = all.filter(({ id }) => changes.includes(id));
        if (chosen.length < changes.length) throw new Problem("change-gone");
        for (const change of chosen) this.#write(block, change, "accept");
      }
    })();
    for (const { block, changes } of wanted) {
      for (const id of changes) this.#note(id, "accept");
      if (this.#changesOf(this.#book.block(block)).every(({ id }) => this.#accepted.has(id))) approved.push(block);
    }
    const saved = approved.length > 0 ? this.#book.decide(approved, "approve") : undefined;
    return (
      saved ?? { revision: uuid7(this.#book.hand.now) as Saved["revision"], savedAt: this.#at, blocks: [], removed: [] }
    );
  }

  /** Takes changes of a block back, in one step of the publisher's, and sends the block back with the reason. */
  async reject(block: BlockId, ids: readonly string[], reason: RejectReason, comment: string): Promise<Saved> {
    this.#mustBePublisher("send-back");
    const stored = this.#book.block(block);
    const chosen = this.#changesOf(stored).filter(({ id }) => ids.includes(id));
    if (chosen.length < ids.length) throw new Problem("change-gone");
    let content: Content = stored.content;
    // From the end, so that what comes before keeps its place.
    for (const change of chosen.toReversed())
      if (change.kind === "text") content = revertChange(stored.raw, content, change);
      else if (change.kind === "format") content = stored.raw;
    await this.#book.edit([{ id: block, content }], { kind: "publisher", comment: comment || reason });
    this.#book.project.db.transaction(() => {
      for (const change of chosen) this.#write(block, change, "reject", reason, comment);
    })();
    for (const { id } of chosen) this.#note(id, "reject");
    // Said where the post-editor looks: beside the block, in the discussion.
    if (comment) this.#book.remarks.begin({ block, kind: "comment", body: comment }, this.#book.hand);
    return this.#book.decide([block], "send-back", comment || undefined);
  }

  #of(block: StoredBlock, note: BlockReview["note"] | undefined): BlockReview {
    const { text } = block.content;
    const state = this.#book.state(block);
    return {
      block: block.id,
      state,
      changes: this.#changesOf(block).map(({ raw: _, by, ...change }) => ({
        ...change,
        left: before(text, change.edited.from),
        right: after(text, change.edited.to),
        accepted: state === "approved" || this.#accepted.has(change.id),
        by: by && { author: by.author, at: by.date, reason: by.reason },
      })),
      note: state === "sent-back" ? (note ?? null) : null,
    };
  }

  #changesOf(block: StoredBlock): readonly ReviewChange[] {
    if (block.version === "import" && block.raw === block.content) return [];
    const known = this.#changes.get(block);
    if (known) return known;
    const steps = this.#book.project.history(block.id).map(({ revision, after }) => ({
      text: after.content.text,
      by: { id: revision.id, author: revision.author, date: revision.at, reason: revision.reason },
    }));
    const changes = reviewChanges(block, steps);
    this.#changes.set(block, changes);
    return changes;
  }

  /** The last refusal on each block. */
  #rejections(): Map<BlockId, NonNullable<BlockReview["note"]>> {
    const rows = this.#book.project.db
      .prepare<
        [],
        {
          block: string;
          author: string;
          at: string;
          reason: RejectReason;
          comment: string;
          before: string;
          after: string;
        }
      >(
        "SELECT block, author, at, reason, coalesce(comment, '') AS comment, before, after FROM change_decisions WHERE verdict = 'reject' ORDER BY seq",
      )
      .all();
    return new Map(rows.map(({ block, ...note }) => [block as BlockId, note]));
  }

  #write(block: BlockId, change: ReviewChange, verdict: Verdict, reason?: RejectReason, comment?: string): void {
    const { author, role, now } = this.#book.hand;
    this.#book.project.db
      .prepare(
        "INSERT INTO change_decisions (id, at, author, role, block, change, verdict, reason, comment, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run(
        uuid7(now),
        this.#at,
        author,
        role,
        block,
        change.id,
        verdict,
        reason ?? null,
        comment || null,
        change.before,
        change.after,
      );
  }

  #note(change: string, verdict: Verdict): void {
    if (verdict === "accept") this.#accepted.add(change);
    else this.#accepted.delete(change);
  }

  #mustBePublisher(decision: "approve" | "send-back"): void {
    const { role } = this.#book.hand;
    if (!mayDecide(role, decision)) throw new Problem("decision-not-yours", { decision, role });
  }

  get #at(): string {
    return new Date(this.#book.hand.now).toISOString();
  }
}

/** What stands before a place, from the beginning of a word on; an ellipsis says that there is more. */
function before(text: string, at: number): string {
  const start = at - around;
  return start <= 0 ? text.slice(0, at) : `…${text.slice(start, at).replace(/^\S*\s/, "")}`;
}

/** What stands after a place, to the end of a word. */
function after(text: string, at: number): string {
  const end = at + around;
  return end >= text.length ? text.slice(at) : `${text.slice(at, end).replace(/\s\S*$/, "")}…`;
}
