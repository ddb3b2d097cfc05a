import { sourceOf } from "../../shared/review/review-filter.ts";
import type { ReviewLine } from "../../shared/rpc/contract/review.ts";
import { desk } from "../state/desk.ts";
import { take } from "../state/go.ts";
import { accept, choose, isNarrow, lineInHand, review, usualFilter } from "./review-state.ts";

/** Lines of a screenful: Page Up and Page Down go so far. */
const screenful = 8;

/** What the list's single keys do. `go` moves the hand and the list with it; `may`: is this person a publisher? */
export function reviewKeys(go: (index: number) => void, toFilters: () => void, may: boolean) {
  const state = review.get;
  const line = (): ReviewLine | undefined => lineInHand(state());
  const undecided = (): ReviewLine | undefined => {
    const one = line();
    return may && one && (one.verdict === "waiting" || one.verdict === "asked") ? one : undefined;
  };
  const move = (by: number) => () => go(state().at + by);
  /** Narrows the filter to what the line in hand has in common with others, or widens it again. */
  const toggle = (name: "same" | "source" | "chapter") => () => {
    const one = line();
    if (state().filter[name] !== undefined) return void choose({ [name]: undefined });
    if (!one) return;
    const { change, chapter } = one;
    if (name === "chapter") void choose({ chapter });
    else if (name === "source") void choose({ source: sourceOf(change.by?.reason) });
    else if (change.kind === "text") void choose({ same: { before: change.before, after: change.after } });
  };
  const toDesk = (): void => {
    const one = line();
    if (!one) return;
    desk.set({ review: false });
    take(one.block);
  };
  const ofBlock = (): ReviewLine[] => {
    const { lines } = state();
    const block = line()?.block;
    return [...lines.values()].filter((one) => one.block === block && one.verdict === "waiting");
  };
  const keys: Readonly<Record<string, () => void>> = {
    a: () => {
      const one = undecided();
      if (one) void accept([one]);
    },
    " ": () => {
      if (undecided()) void accept(ofBlock());
    },
    A: () => {
      if (may && isNarrow(state().filter) && (state().facets?.shown.changes ?? 0) > 0)
        review.set({ form: "accept-shown" });
    },
    r: () => {
      if (undecided()) review.set({ form: "refuse" });
    },
    "?": () => {
      if (undecided()) review.set({ form: "ask" });
    },
    e: toDesk,
    Enter: toDesk,
    n: move(1),
    p: move(-1),
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(screenful),
    PageUp: move(-screenful),
    Home: () => go(0),
    End: () => go((state().total ?? 1) - 1),
    s: toggle("same"),
    m: toggle("source"),
    c: toggle("chapter"),
    f: toFilters,
    x: () =>
      void choose({
        class: undefined,
        source: undefined,
        chapter: undefined,
        author: undefined,
        same: undefined,
        ...usualFilter,
      }),
  };
  return keys;
}
