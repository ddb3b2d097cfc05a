import type { Content } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import { Problem } from "../../../shared/problem.ts";
import type { ReviewChange } from "../../../shared/review/changes.ts";
import type { RejectReason } from "../../../shared/review/reject-reasons.ts";
import { revertChange } from "../../../shared/review/revert-change.ts";
import { facetsOf, passes, type ReviewFilter } from "../../../shared/review/review-filter.ts";
import { mayDecide } from "../../../shared/review/states.ts";
import type { Thread } from "../../../shared/review/threads.ts";
import type { Saved } from "../../../shared/rpc/contract/blocks.ts";
import type { ReviewFacets, ReviewLine } from "../../../shared/rpc/contract/review.ts";
import type { OpenBook } from "../open-book.ts";
import type { StoredBlock } from "../project/snapshot.ts";
import { lastSteps, stepStacks } from "../project/step-stacks.ts";
import { uuid7 } from "../project/uuid.ts";
import { BlockChanges } from "./block-changes.ts";
import { type Line, linesOf, viewOfLine } from "./review-lines.ts";
import { type ReviewStep, ReviewSteps } from "./review-steps.ts";
import { type VerdictRow, Verdicts } from "./verdicts.ts";

interface Chosen {
  readonly block: StoredBlock;
  readonly change: ReviewChange;
}

/** What the publisher has to look at: the book's changes, each with what was said about it. */
export class Review {
  readonly #book: OpenBook;
  readonly #changes: BlockChanges;
  readonly #verdicts: Verdicts;
  readonly #steps: ReviewSteps;

  constructor(book: OpenBook) {
    this.#book = book;
    this.#changes = new BlockChanges(book.project);
    this.#verdicts = new Verdicts(book.project);
    this.#steps = new ReviewSteps(book.project);
  }

  /** Works out every block's changes, a slice at a time. */
  read(): Promise<void> {
    return this.#changes.readAll(this.#book.blocks, () => this.#book.project.db.open);
  }

  /** Does a block stand otherwise than the machine wrote it, in words, format or structure? */
  isChanged(block: StoredBlock): boolean {
    return this.#changes.of(block).length > 0;
  }

  /** So many lines of those that a filter shows, from a place on. */
  page(
    filter: ReviewFilter,
    from: number,
    count: number,
    place: { readonly hand?: string; readonly near?: BlockId },
  ): { lines: ReviewLine[]; total: number; at: number | null; ready: number } {
    const threads = this.#threads();
    const shown = this.#lines(threads).filter((line) => passes(line, filter));
    const at = this.#placeIn(shown, place);
    return {
      lines: shown.slice(from, from + count).map((line) => viewOfLine(line, threads)),
      total: shown.length,
      at: at < 0 ? null : at,
      ready: this.#changes.ready,
    };
  }

  #placeIn(shown: readonly Line[], { hand, near }: { readonly hand?: string; readonly near?: BlockId }): number {
    const held = hand === undefined ? -1 : shown.findIndex(({ change }) => change.id === hand);
    if (held >= 0 || near === undefined || !this.#book.has(near)) return held;
    const { position } = this.#book.block(near);
    return shown.findIndex(({ block }) => block.position >= position);
  }

  /** How many changes stand behind each choice of a filter. */
  facets(filter: ReviewFilter): ReviewFacets {
    const lines = this.#lines();
    const left = lines.filter(({ verdict }) => verdict === "waiting");
    const shown = left.filter((line) => passes(line, filter));
    const { same, ...facets } = facetsOf(lines, filter);
    return {
      left: { all: left.length, meaning: left.filter(({ change }) => change.class === "meaning").length },
      shown: { changes: shown.length, blocks: new Set(shown.map(({ block }) => block.id)).size },
      chapter: [...facets.chapter],
      class: [...facets.class],
      verdict: [...facets.verdict],
      source: [...facets.source],
      author: [...facets.author],
      same: [...same],
    };
  }

  /** Accepts changes. A block whose changes are all accepted is approved, as it stands. Throws `decision-not-yours`, `change-gone`. */
  accept(wanted: readonly { readonly block: BlockId; readonly changes: readonly string[] }[]): Saved {
    this.#mustBePublisher("approve");
    return this.#accept(wanted.flatMap(({ block, changes }) => this.#chosen(block, changes)));
  }

  /** Accepts all that a filter shows and nobody has decided about. Throws `decision-not-yours`, `review-moved` when it is not as many. */
  acceptShown(filter: ReviewFilter, expected: number): Saved {
    this.#mustBePublisher("approve");
    const chosen = this.#lines().filter((line) => line.verdict === "waiting" && passes(line, filter));
    if (chosen.length !== expected) throw new Problem("review-moved", { count: chosen.length, expected });
    return this.#accept(chosen, JSON.stringify(filter));
  }

  /** Takes changes of a block back, in one step of the publisher's, and sends the block back with the reason. */
  async reject(block: BlockId, ids: readonly string[], reason: RejectReason, comment: string): Promise<Saved> {
    this.#mustBePublisher("send-back");
    const stored = this.#book.block(block);
    const chosen = this.#chosen(block, ids);
    let content: Content = stored.content;
    // From the end, so that what comes before keeps its place.
    for (const { change } of chosen.toReversed())
      if (change.kind === "text") content = revertChange(stored.raw, content, change);
      else if (change.kind === "format") content = stored.raw;
    const { revision } = await this.#book.edit([{ id: block, content }], {
      kind: "publisher",
      comment: comment || reason,
    });
    const { hand } = this.#book;
    return this.#book.project.db.transaction(() => {
      const extent = { changes: chosen.length, blocks: 1, filter: null };
      const step = this.#steps.begin("reject", extent, hand, revision ? { revision } : {});
      // Said where the post-editor looks: beside the block, in the discussion.
      const thread = comment ? this.#book.remarks.begin({ block, kind: "comment", body: comment }, hand) : null;
      this.#write("reject", chosen, step, { reason, comment: comment || null, thread });
      this.#book.decisions.decide([this.#book.block(block)], "send-back", hand, comment || undefined, step);
      return { ...this.#saved([]), blocks: [this.#book.view(block)] };
    })();
  }

  /** Asks the post-editor about a change, in the discussion of its block. Throws `decision-not-yours`, `change-gone`. */
  ask(block: BlockId, id: string, question: string): Saved {
    this.#mustBePublisher("send-back");
    const chosen = this.#chosen(block, [id]);
    const { hand } = this.#book;
    return this.#book.project.db.transaction(() => {
      const step = this.#steps.begin("ask", { changes: 1, blocks: 1, filter: null }, hand);
      const { edited, after } = chosen[0]?.change ?? { edited: { from: 0 }, after: "" };
      const quote = after.trim() === "" ? {} : { quote: after.slice(0, 2_000), start: edited.from };
      const thread = this.#book.remarks.begin({ block, kind: "question", body: question, ...quote }, hand);
      this.#write("ask", chosen, step, { reason: null, comment: question, thread });
      return this.#saved([]);
    })();
  }

  /** Id of this author's last step that can be taken back, of the review or of the text. */
  lastStep(): string | undefined {
    const { hand, project } = this.#book;
    const review = this.#steps.stacks(hand.author).undoable.at(-1)?.id;
    const text = stepStacks(project.db, hand.author).undoable.at(-1);
    return [review, text]
      .filter((id) => id !== undefined)
      .sort()
      .at(-1);
  }

  /** Takes back this author's last step, of the review or of the text. Null when there is none. */
  async undo(): Promise<Saved | null> {
    const { hand, project } = this.#book;
    const step = this.#steps.stacks(hand.author).undoable.at(-1);
    if (!step || lastSteps(project.db, hand.author).undoable > step.after) return this.#book.undo();
    const text = step.revision === null ? null : await this.#book.undo();
    return project.db.transaction(() => {
      const by = this.#steps.begin("undo", { changes: 0, blocks: 0, filter: null }, hand, { undoes: step.id });
      for (const thread of new Set(this.#verdicts.takeBack(step.id, by, hand).map((row) => row.thread)))
        if (thread) this.#book.remarks.add(thread, "resolve", "", hand);
      const touched = this.#book.decisions.takeBack(step.id, by, hand);
      return { ...this.#saved(touched), blocks: (text?.blocks ?? []).map(({ id }) => this.#book.view(id)) };
    })();
  }

  /** Makes this author's last undone step again, unless something else was done since; questions and refusals are made anew by hand. */
  async redo(): Promise<Saved | null> {
    const { hand, project } = this.#book;
    const step = this.#steps.stacks(hand.author).redoable.at(-1);
    if (!step) return this.#book.redo();
    const { last, wasUndo } = lastSteps(project.db, hand.author);
    if (last <= step.after) return this.#acceptAgain(step);
    return (await this.#book.redo()) ?? (wasUndo ? this.#acceptAgain(step) : null);
  }

  #acceptAgain(step: ReviewStep): Saved {
    const chosen = this.#verdicts.ofStep(step.id).flatMap(({ block, change }) => this.#chosen(block, [change]));
    return this.#accept(chosen, null, step.id);
  }

  #accept(chosen: readonly Chosen[], filter: string | null = null, again?: string): Saved {
    const { hand, project, decisions } = this.#book;
    return project.db.transaction(() => {
      const blocks = new Map(chosen.map(({ block }) => [block.id, block]));
      const extent = { changes: chosen.length, blocks: blocks.size, filter };
      const step = this.#steps.begin(again ? "redo" : "accept", extent, hand, again ? { undoes: again } : {});
      this.#write("accept", chosen, again ?? step);
      const whole = [...blocks.values()].filter((block) =>
        this.#changes.of(block).every(({ id }) => this.#verdicts.last(id)?.verdict === "accept"),
      );
      decisions.decide(whole, "approve", hand, undefined, again ?? step);
      return this.#saved(whole.map(({ id }) => id));
    })();
  }

  #write(
    verdict: "accept" | "reject" | "ask",
    chosen: readonly Chosen[],
    step: string,
    words?: Pick<VerdictRow, "reason" | "comment" | "thread">,
  ): void {
    const changes = chosen.map(({ block, change }) => ({ block: block.id, change }));
    this.#verdicts.write(verdict, changes, step, this.#book.hand, words);
  }

  #chosen(id: BlockId, changes: readonly string[]): Chosen[] {
    const block = this.#book.block(id);
    const wanted = new Set(changes);
    const chosen = this.#changes.of(block).filter((change) => wanted.has(change.id));
    if (chosen.length < wanted.size) throw new Problem("change-gone");
    return chosen.map((change) => ({ block, change }));
  }

  #lines(threads = this.#threads()): Line[] {
    const { blocks } = this.#book;
    const state = (block: StoredBlock) => this.#book.state(block);
    return linesOf({ blocks, changes: this.#changes, verdicts: this.#verdicts, state, threads });
  }

  #threads(): Map<string, Thread> {
    return new Map(this.#book.remarks.threads().map((thread) => [thread.first.id, thread]));
  }

  /** The answer to a step that changed no text: these blocks are in another state. */
  #saved(blocks: readonly BlockId[]): Saved {
    const { now } = this.#book.hand;
    return {
      revision: uuid7(now) as Saved["revision"],
      savedAt: new Date(now).toISOString(),
      blocks: [],
      removed: [],
      states: blocks.map((block) => ({ block, state: this.#book.state(this.#book.block(block)) })),
    };
  }

  #mustBePublisher(decision: "approve" | "send-back"): void {
    const { role } = this.#book.hand;
    if (!mayDecide(role, decision)) throw new Problem("decision-not-yours", { decision, role });
  }
}
