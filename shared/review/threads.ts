import type { BlockId } from "../book/ids.ts";
import type { Role } from "../rpc/schemas.ts";
import type { Span } from "../text/span.ts";

/** One thing said about the book: the first of its thread, an answer, or that the matter is settled. Never changed. */
export interface Remark {
  /** UUID v7: remarks of two copies of a book put together sort by time and never clash. */
  readonly id: string;
  readonly at: string;
  readonly author: string;
  /** Null when the file the book came from said it. */
  readonly role: Role | null;
  readonly block: BlockId;
  /** Id of the thread's first remark; its own for the first. */
  readonly thread: string;
  readonly kind: "comment" | "question" | "reply" | "resolve" | "reopen";
  readonly body: string;
  /** The words it is about, and where they stood; none when it is about the whole block. */
  readonly quote: string | null;
  readonly start: number | null;
  /** The check whose flag it is about, if any. */
  readonly check: string | null;
}

/** A question waits until somebody other than who asked has answered; any thread can be settled, and taken up again. */
export type ThreadState = "open" | "unanswered" | "answered" | "resolved";

/** What was said about one matter, oldest first. */
export interface Thread {
  readonly first: Remark;
  readonly replies: readonly Remark[];
  readonly state: ThreadState;
}

/** Puts remarks together by thread, oldest thread first. Answers to a thread that is missing are left out. */
export function threadsOf(remarks: readonly Remark[]): Thread[] {
  const sorted = [...remarks].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  const byThread = new Map<string, Remark[]>();
  for (const remark of sorted) byThread.set(remark.thread, [...(byThread.get(remark.thread) ?? []), remark]);
  return [...byThread.values()].flatMap((all) => {
    const first = all.find(({ id, thread }) => id === thread);
    if (!first) return [];
    const rest = all.filter((remark) => remark !== first);
    return [{ first, replies: rest, state: stateOf(first, rest) }];
  });
}

function stateOf(first: Remark, rest: readonly Remark[]): ThreadState {
  const turn = rest.findLast(({ kind }) => kind === "resolve" || kind === "reopen");
  if (turn?.kind === "resolve") return "resolved";
  if (first.kind !== "question") return "open";
  return rest.some((remark) => remark.kind === "reply" && !samePerson(remark, first)) ? "answered" : "unanswered";
}

const samePerson = (one: Remark, other: Remark): boolean => one.author === other.author && one.role === other.role;

/** Where a remark's words stand in the present text: the occurrence nearest to where they stood. Undefined when they are gone. */
export function placeOfRemark({ quote, start }: Pick<Remark, "quote" | "start">, text: string): Span | undefined {
  if (!quote) return undefined;
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best < 0 || Math.abs(at - (start ?? 0)) < Math.abs(best - (start ?? 0))) best = at;
  return best < 0 ? undefined : { from: best, to: best + quote.length };
}
