import type { StructureEdit } from "../../shared/formats/format.ts";
import { editorOf } from "../editor/hand.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";

async function restructure(edit: StructureEdit | undefined): Promise<void> {
  if (!edit) return;
  try {
    await absorb(await engine().blocks.restructure(edit));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Cuts the block in hand in two where the cursor stands. */
export async function splitHere(): Promise<void> {
  await flush();
  const { hand } = desk.get();
  const view = editorOf(hand);
  if (hand && view) await restructure({ kind: "split", block: hand, at: view.state.selection.main.head });
}

/** Joins the block in hand with the next one of the running text. */
export async function joinNext(): Promise<void> {
  await flush();
  const { hand, outline } = desk.get();
  const at = outline.findIndex(({ id }) => id === hand);
  const next = outline.slice(at + 1).find(({ shape }) => shape.kind !== "note" && shape.kind !== "furniture");
  if (hand && next) await restructure({ kind: "join", first: hand, second: next.id, between: " " });
}

/** Makes a heading of the block in hand, or a paragraph of a heading. */
export async function toggleHeading(): Promise<void> {
  await flush();
  const view = handView(desk.get());
  if (!view) return;
  const shape =
    view.shape.kind === "heading" ? ({ kind: "paragraph" } as const) : ({ kind: "heading", level: 1 } as const);
  await restructure({ kind: "reshape", block: view.id, shape });
}
