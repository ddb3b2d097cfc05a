import type { BlockId } from "../../shared/book/ids.ts";
import type { ChangeClass } from "../../shared/review/changes.ts";
import type { Saved } from "../../shared/rpc/contract/blocks.ts";
import type { BlockReview, RejectReason } from "../../shared/rpc/contract/review.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import { createStore } from "../state/store.ts";
import { tell } from "../state/tell.ts";

export type ChangeView = BlockReview["changes"][number];

/** One line of the review: a change, and the block it stands in. */
export interface Line {
  readonly block: BlockId;
  readonly state: BlockReview["state"];
  readonly change: ChangeView;
}

export type Batch = { readonly before: string; readonly after: string };

interface ReviewState {
  readonly blocks: readonly BlockReview[] | null;
  readonly wanted: ChangeClass | "all";
  /** Only the same change everywhere. */
  readonly batch: Batch | null;
  /** Id of the change in hand. */
  readonly hand: string | null;
  readonly refusing: boolean;
}

/** What the review shows: the whole list once, then decisions taken over one by one. */
export const review = createStore<ReviewState>({
  blocks: null,
  wanted: "all",
  batch: null,
  hand: null,
  refusing: false,
});

export async function loadReview(): Promise<void> {
  try {
    await flush();
    review.set({ blocks: await engine().review.list() });
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** What still waits for a decision, in the order of the book. */
export const waiting = (blocks: readonly BlockReview[]): Line[] =>
  blocks.flatMap(({ block, state, changes }) =>
    changes.filter(({ accepted }) => !accepted).map((change) => ({ block, state, change })),
  );

export const sameBatch = (change: ChangeView, batch: Batch): boolean =>
  change.kind === "text" && change.before === batch.before && change.after === batch.after;

/** Accepts these changes; the list is brought up to date without asking for it again. */
export function accept(lines: readonly Line[]): Promise<void> {
  const byBlock = new Map<BlockId, string[]>();
  for (const { block, change } of lines) byBlock.set(block, [...(byBlock.get(block) ?? []), change.id]);
  const chosen = new Set(lines.map(({ change }) => change.id));
  return deciding(
    () => engine().review.accept({ blocks: [...byBlock].map(([block, changes]) => ({ block, changes })) }),
    (blocks) =>
      blocks.map((one) =>
        byBlock.has(one.block)
          ? {
              ...one,
              changes: one.changes.map((change) => (chosen.has(change.id) ? { ...change, accepted: true } : change)),
            }
          : one,
      ),
  );
}

/** Refuses a change: it is taken back, and the block goes back with the reason. */
export async function reject({ block, change }: Line, reason: RejectReason, comment: string): Promise<void> {
  await deciding(
    () => engine().review.reject({ block, changes: [change.id], reason, comment }),
    (blocks) =>
      blocks.map((one) =>
        one.block === block ? { ...one, changes: one.changes.filter(({ id }) => id !== change.id) } : one,
      ),
  );
  await loadReview();
}

async function deciding(
  call: () => Promise<Saved>,
  update: (blocks: readonly BlockReview[]) => readonly BlockReview[],
): Promise<void> {
  try {
    await absorb(await call());
    review.set({ blocks: update(review.get().blocks ?? []), refusing: false });
  } catch (error) {
    desk.set({ problem: tell(error) });
    await loadReview();
  }
}
