import type { BlockId } from "../../../shared/book/ids.ts";
import type { ReviewChange } from "../../../shared/review/changes.ts";
import type { Filterable } from "../../../shared/review/review-filter.ts";
import type { BlockState } from "../../../shared/review/states.ts";
import { isApproved } from "../../../shared/review/states.ts";
import type { Thread } from "../../../shared/review/threads.ts";
import type { ReviewLine } from "../../../shared/rpc/contract/review.ts";
import type { StoredBlock } from "../project/snapshot.ts";
import type { BlockChanges } from "./block-changes.ts";
import type { VerdictRow, Verdicts } from "./verdicts.ts";

/** UTF-16 units of text shown on each side of a change. */
const around = 60;

/** One change of the book with what was said about it. */
export interface Line extends Filterable {
  readonly block: StoredBlock;
  readonly state: BlockState;
  readonly change: ReviewChange;
  /** The last word about it, if any. */
  readonly said: VerdictRow | undefined;
}

/** What lines are made of. */
export interface LineSources {
  readonly blocks: readonly StoredBlock[];
  readonly changes: BlockChanges;
  readonly verdicts: Verdicts;
  state(block: StoredBlock): BlockState;
  /** Threads by the id of their first remark. */
  readonly threads: ReadonlyMap<string, Thread>;
}

/** Every change whose block has been read, in the order of the book; refused ones that no longer stand come after their block's. */
export function linesOf({ blocks, changes, verdicts, state, threads }: LineSources): Line[] {
  const refused = verdicts.refused();
  const lines: Line[] = [];
  let chapter = blocks[0]?.id;
  for (const block of blocks) {
    if (block.shape.kind === "heading") chapter = block.id;
    if (!chapter || !changes.isKnown(block)) continue;
    const standing = changes.of(block);
    const gone = refused.get(block.id);
    if (standing.length === 0 && !gone) continue;
    const own = state(block);
    for (const change of standing) {
      const said = verdicts.last(change.id);
      lines.push({ block, chapter, state: own, change, said, verdict: verdictOf(said, own, threads) });
    }
    for (const said of gone ?? [])
      if (!standing.some(({ id }) => id === said.change))
        lines.push({ block, chapter, state: own, change: goneChange(said), said, verdict: "refused" });
  }
  return lines;
}

/** A refusal holds as long as its block is not touched again; a question, until somebody answers. */
function verdictOf(
  said: VerdictRow | undefined,
  state: BlockState,
  threads: ReadonlyMap<string, Thread>,
): Filterable["verdict"] {
  if (isApproved(state) || said?.verdict === "accept") return "accepted";
  if (said?.verdict === "reject" && state === "sent-back") return "refused";
  if (said?.verdict === "ask" && threads.get(said.thread ?? "")?.state === "unanswered") return "asked";
  return "waiting";
}

/** A change that was refused and taken back, as far as its row tells it. */
function goneChange({ change: id, before, after }: VerdictRow): ReviewChange {
  const place = /:(\d+)-(\d+):[^:]*$/.exec(id);
  const raw = { from: Number(place?.[1] ?? 0), to: Number(place?.[2] ?? 0) };
  return { id, kind: "text", class: "meaning", raw, edited: raw, before, after, by: null };
}

/** A line as the window shows it. */
export function viewOfLine(line: Line, threads: ReadonlyMap<string, Thread>): ReviewLine {
  const { block, chapter, state, verdict, change, said } = line;
  const { id, kind, class: name, before, after, by, edited, raw } = change;
  // What was refused and taken back stands in the machine's text only.
  const [text, span] = by === null && verdict === "refused" ? [block.raw.text, raw] : [block.content.text, edited];
  return {
    block: block.id,
    chapter: chapter as BlockId,
    state,
    verdict,
    change: {
      id,
      kind,
      class: name,
      before,
      after,
      left: textBefore(text, span.from),
      right: textAfter(text, span.to),
      by: by && { author: by.author, at: by.date, reason: by.reason },
    },
    word: wordOf(said, threads),
  };
}

function wordOf(said: VerdictRow | undefined, threads: ReadonlyMap<string, Thread>): ReviewLine["word"] {
  if (!said || said.verdict === "accept") return null;
  const answer =
    said.verdict === "ask" ? threads.get(said.thread ?? "")?.replies.findLast(({ body }) => body) : undefined;
  const { author, at } = answer ?? said;
  return { author, at, reason: said.reason, text: answer?.body ?? said.comment ?? "" };
}

/** What stands before a place, from the beginning of a word on; an ellipsis says that there is more. */
function textBefore(text: string, at: number): string {
  const start = at - around;
  return start <= 0 ? text.slice(0, at) : `…${text.slice(start, at).replace(/^\S*\s/, "")}`;
}

/** What stands after a place, to the end of a word. */
function textAfter(text: string, at: number): string {
  const end = at + around;
  return end >= text.length ? text.slice(at) : `${text.slice(at, end).replace(/\s\S*$/, "")}…`;
}
