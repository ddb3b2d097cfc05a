import type { BlockId } from "../../shared/book/ids.ts";
import type { RejectReason } from "../../shared/review/reject-reasons.ts";
import type { ReviewFilter } from "../../shared/review/review-filter.ts";
import type { Saved } from "../../shared/rpc/contract/blocks.ts";
import type { ReviewFacets, ReviewLine } from "../../shared/rpc/contract/review.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { inTurn } from "../state/in-turn.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { createStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

/** Lines asked for at once. */
const page = 100;
/** How long to wait, in ms, before asking again while the engine still reads the book. */
const pause = 400;

interface ReviewState {
  readonly filter: ReviewFilter;
  /** Lines by their place in the list; those not seen yet are absent. */
  readonly lines: ReadonlyMap<number, ReviewLine>;
  /** Null before the first answer. */
  readonly total: number | null;
  /** The share of the book that has been read. */
  readonly ready: number;
  readonly facets: ReviewFacets | null;
  /** Place of the change in hand. */
  readonly at: number;
  /** Where in the text the list was opened, until a line has been taken in hand. */
  readonly near: BlockId | null;
  /** What is being asked about the line in hand, or about all lines. */
  readonly form: "refuse" | "ask" | "accept-shown" | null;
}

/** What is shown when nobody chose anything else: what still waits. */
export const usualFilter: ReviewFilter = { verdict: "waiting" };

/** The publisher's list of changes: the engine knows them all, the window what is in sight. */
export const review = createStore<ReviewState>({
  filter: usualFilter,
  lines: new Map(),
  total: null,
  ready: 1,
  facets: null,
  at: 0,
  near: null,
  form: null,
});

export const lineInHand = ({ lines, at }: ReviewState): ReviewLine | undefined => lines.get(at);

/** Narrower than "what still waits": all of it may be accepted at once. */
export const isNarrow = ({ verdict: _, ...rest }: ReviewFilter): boolean => Object.keys(rest).length > 0;

let asked = 0;
/** The last decision on its way. */
let running: Promise<unknown> = Promise.resolve();

/** Begins at what one has come to in the text. */
export function openReview(): Promise<void> {
  review.set({ lines: new Map(), at: 0, form: null, near: desk.get().hand });
  return loadReview();
}

/** The list asked for last. */
let listing: Promise<void> = Promise.resolve();

/** Asks for what the filter shows, around the change in hand; goes on asking until the engine has read the whole book. */
export function loadReview(): Promise<void> {
  listing = list();
  return listing;
}

/** Does something about the list, or once it is there: a key pressed early is about what comes. */
export function onceListed(act: () => void): void {
  if (review.get().lines.size > 0) act();
  else void listing.then(act);
}

async function list(): Promise<void> {
  const turn = ++asked;
  try {
    await flush();
    await running;
    const { filter, near } = review.get();
    const hand = lineInHand(review.get())?.change.id;
    const from = Math.max(0, Math.floor(review.get().at / page) * page);
    const { lines, total, at, ready } = await engine().review.page({
      filter,
      from,
      count: page,
      partly: true,
      ...(near ? { near } : hand ? { hand } : {}),
    });
    const facets = await engine().review.facets({ filter });
    if (turn !== asked) return;
    review.set({
      lines: new Map(lines.map((line, index) => [from + index, line])),
      total,
      ready,
      facets,
      at: at ?? Math.min(review.get().at, Math.max(0, total - 1)),
    });
    if (ready < 1) setTimeout(() => turn === asked && desk.get().review && void loadReview(), pause);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Makes sure that the lines of a stretch are there. */
export async function showLines(from: number, to: number): Promise<void> {
  const { lines, total, filter } = review.get();
  const last = Math.min(to, (total ?? 0) - 1);
  const turn = asked;
  for (let first = Math.floor(from / page) * page; first <= last; first += page) {
    if (lines.has(Math.max(first, from)) && lines.has(Math.min(first + page - 1, last))) continue;
    try {
      const answer = await engine().review.page({ filter, from: first, count: page, partly: true });
      if (turn !== asked) return;
      const merged = new Map(review.get().lines);
      for (const [index, line] of answer.lines.entries()) merged.set(first + index, line);
      review.set({ lines: merged });
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  }
}

/** Other choices; what is undefined is no longer asked about. The list begins anew. */
export function choose(patch: { readonly [Key in keyof ReviewFilter]?: ReviewFilter[Key] | undefined }): Promise<void> {
  const merged = Object.entries({ ...review.get().filter, ...patch }).filter(([, value]) => value !== undefined);
  review.set({ filter: Object.fromEntries(merged), lines: new Map(), at: 0, near: null, form: null });
  return loadReview();
}

/** Takes a line in hand. */
export function takeLine(index: number): void {
  const { total } = review.get();
  review.set({ at: Math.min(Math.max(0, index), Math.max(0, (total ?? 0) - 1)), near: null, form: null });
}

/** Accepts these lines; the next one is in hand at once, before the engine has answered. */
export function accept(chosen: readonly ReviewLine[]): Promise<void> {
  const byBlock = new Map<BlockId, string[]>();
  for (const { block, change } of chosen) byBlock.set(block, [...(byBlock.get(block) ?? []), change.id]);
  const blocks = [...byBlock].map(([block, changes]) => ({ block, changes }));
  stepOver(new Set(chosen.map(({ change }) => change.id)));
  return deciding(() => engine().review.accept({ blocks }), "say.accepted");
}

/** Accepts all that is shown, as many as were said. */
export function acceptShown(): Promise<void> {
  const { filter, facets } = review.get();
  const expected = facets?.shown.changes ?? 0;
  if (expected === 0) return Promise.resolve();
  return deciding(() => engine().review.acceptShown({ filter, expected }), "review.accepted-shown", {
    count: expected,
  });
}

/** Refuses a change: it is taken back, and the block goes back with the reason. */
export function reject({ block, change }: ReviewLine, reason: RejectReason, comment: string): Promise<void> {
  return deciding(() => engine().review.reject({ block, changes: [change.id], reason, comment }), "say.refused");
}

/** Asks the post-editor about a change: it waits apart until the answer comes. */
export function ask({ block, change }: ReviewLine, question: string): Promise<void> {
  return deciding(() => engine().review.ask({ block, change: change.id, question }), "say.asked");
}

/** Puts the next undecided line in hand; where only those are shown, decided ones leave the list. */
function stepOver(decided: ReadonlySet<string>): void {
  const { lines, at, total, filter } = review.get();
  let next = at;
  while (decided.has(lines.get(next)?.change.id ?? "")) next++;
  if (filter.verdict !== "waiting") {
    review.set({ at: Math.min(next, Math.max(0, (total ?? 1) - 1)) });
    return;
  }
  const left = new Map<number, ReviewLine>();
  let gone = 0;
  let before = 0;
  for (const [index, line] of [...lines].sort((a, b) => a[0] - b[0]))
    if (decided.has(line.change.id)) {
      gone++;
      if (index < next) before++;
    } else left.set(index - gone, line);
  const size = Math.max(0, (total ?? 0) - gone);
  review.set({ lines: left, total: size, at: Math.max(0, Math.min(next - before, size - 1)) });
}

/** Sends a decision, says what came of it, and asks for the list again once no other decision waits. */
function deciding(
  call: () => Promise<Saved>,
  word: Parameters<typeof i18n.t>[0],
  params: Record<string, number> = {},
): Promise<void> {
  review.set({ near: null, form: null });
  const turn = ++asked;
  // In turn with all other keys: an undo pressed right after is of this decision, and of nothing before it.
  const step = inTurn(async () => {
    try {
      await absorb(await call());
      speak(i18n.t(word, params));
    } catch (error) {
      desk.set({ problem: tell(error) });
    }
  });
  running = step;
  return step.then(() => (turn === asked ? loadReview() : undefined));
}
