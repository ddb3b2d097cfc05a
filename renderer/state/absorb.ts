import type { BlockId } from "../../shared/book/ids.ts";
import { severities } from "../../shared/mqm/typology.ts";
import type { Saved } from "../../shared/rpc/contract/blocks.ts";
import type { OutlineRow } from "../../shared/rpc/outline.ts";
import type { BlockView } from "../../shared/rpc/schemas.ts";
import { askOutline } from "./ask-outline.ts";
import { desk } from "./desk.ts";

/** The outline's row of a block, brought up to date with its view. */
function rowOf(row: OutlineRow, view: BlockView): OutlineRow {
  const flags: [number, number, number, number] = [0, 0, 0, 0];
  for (const flag of view.flags) {
    const rank = severities.indexOf(flag.severity);
    if (!flag.mechanical && rank >= 0) flags[rank] = (flags[rank] ?? 0) + 1;
  }
  const { shape, state, content, raw } = view;
  const title = shape.kind === "heading" ? { title: content.text.slice(0, 2_000) } : {};
  const { lapsed: _, ...before } = row;
  const next = {
    ...before,
    shape,
    state,
    ...(view.lapsed ? { lapsed: view.lapsed } : {}),
    flags,
    length: content.text.length,
    edited: content.text !== raw.text,
    ...title,
  };
  return JSON.stringify(next) === JSON.stringify(row) ? row : next;
}

/** Puts fresh views in place, and the outline's rows with them. */
export function absorbViews(fresh: readonly BlockView[]): void {
  if (fresh.length === 0) return;
  const { views: before, outline } = desk.get();
  const views = new Map(before);
  for (const view of fresh) views.set(view.id, view);
  const changed = new Map(fresh.map((view) => [view.id, view]));
  const rows = outline.map((row) => {
    const view = changed.get(row.id);
    return view ? rowOf(row, view) : row;
  });
  // Blocks that were only looked at leave the outline as it was: nothing there is drawn again.
  desk.set({ views, ...(rows.some((row, index) => row !== outline[index]) ? { outline: rows } : {}) });
}

/** Takes over states alone: a batch of decisions touches thousands of blocks and no text. */
function absorbStates(states: NonNullable<Saved["states"]>): void {
  if (states.length === 0) return;
  const { views: before, outline } = desk.get();
  const changed = new Map(states.map(({ block, state }) => [block, state]));
  const views = new Map(before);
  for (const [id, state] of changed) {
    const view = views.get(id);
    if (view) views.set(id, { ...view, state });
  }
  desk.set({ views, outline: outline.map((row) => ({ ...row, state: changed.get(row.id) ?? row.state })) });
}

/** Takes over what a saved step changed. When blocks came or went, the outline is asked for again. */
export async function absorb(saved: Saved): Promise<void> {
  const { outline, views, hand } = desk.get();
  const known = new Set<BlockId>(outline.map((row) => row.id));
  const moved = saved.removed.length > 0 || saved.blocks.some((view) => !known.has(view.id));
  if (moved) {
    const fresh = await askOutline();
    const kept = new Map(views);
    for (const id of saved.removed) kept.delete(id);
    const gone = hand !== null && saved.removed.includes(hand);
    desk.set({ outline: fresh, views: kept, ...(gone ? { hand: saved.blocks[0]?.id ?? fresh[0]?.id ?? null } : {}) });
  }
  absorbViews(saved.blocks);
  absorbStates(saved.states ?? []);
  desk.set({ saving: { kind: "saved", at: saved.savedAt } });
}
