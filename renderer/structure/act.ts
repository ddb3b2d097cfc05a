import type { BlockShape } from "../../shared/book/block.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import type { StructureEdit } from "../../shared/formats/format.ts";
import { editorOf } from "../editor/hand.ts";
import { absorb } from "../state/absorb.ts";
import { desk, engine, handView } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { tell } from "../state/tell.ts";
import { i18n } from "../strings/index.ts";

async function restructure(edit: StructureEdit): Promise<void> {
  try {
    await absorb(await engine().blocks.restructure({ edit }));
    speak(i18n.t(edit.kind === "reshape" ? `kind.${edit.shape.kind}` : `say.${edit.kind}`));
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

const cursor = (): number | undefined => editorOf(desk.get().hand)?.state.selection.main.head;

/** Cuts the block in hand in two where the cursor stands. */
export async function splitHere(): Promise<void> {
  await flush();
  const { hand } = desk.get();
  const at = cursor();
  if (hand && at !== undefined) await restructure({ kind: "split", block: hand, at });
}

/** Joins the block in hand with the next one of its kind, text or note, or with the one before. */
export async function joinWith(direction: 1 | -1): Promise<void> {
  await flush();
  const { hand, outline } = desk.get();
  const at = outline.findIndex(({ id }) => id === hand);
  const isNote = outline[at]?.shape.kind === "note";
  const fits = ({ shape }: (typeof outline)[number]): boolean =>
    shape.kind !== "furniture" && (shape.kind === "note") === isNote;
  const other = direction > 0 ? outline.slice(at + 1).find(fits) : outline.slice(0, Math.max(0, at)).findLast(fits);
  if (!hand || !other) {
    speak(i18n.t("say.nothing-to-join"));
    return;
  }
  const [first, second] = direction > 0 ? [hand, other.id] : [other.id, hand];
  await restructure({ kind: "join", first, second, between: " " });
  if (direction < 0) desk.set({ hand: first });
}

/** Makes another kind of the block in hand. */
export async function reshape(shape: BlockShape): Promise<void> {
  await flush();
  const { hand } = desk.get();
  if (hand) await restructure({ kind: "reshape", block: hand, shape });
}

/** Makes a heading of the block in hand, or a paragraph of a heading. */
export async function toggleHeading(): Promise<void> {
  const isHeading = handView(desk.get())?.shape.kind === "heading";
  await reshape(isHeading ? { kind: "paragraph" } : { kind: "heading", level: 1 });
}

/** Calls a note where the cursor stands. */
export async function attachHere(note: BlockId): Promise<void> {
  await flush();
  const { hand } = desk.get();
  const at = cursor();
  if (hand && at !== undefined) await restructure({ kind: "attach", note, block: hand, at });
}

/** Takes away the call of the note in hand, or of the note that the cursor's text calls nearest. */
export async function detachNote(): Promise<void> {
  await flush();
  const view = handView(desk.get());
  if (!view) return;
  const at = cursor() ?? 0;
  const [nearest] = view.content.codes
    .filter(({ note }) => note !== undefined)
    .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  const note = view.shape.kind === "note" ? view.id : nearest?.note;
  if (note) await restructure({ kind: "detach", note });
  else speak(i18n.t("structure.no-call"));
}
