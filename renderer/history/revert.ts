import type { BlockId } from "../../shared/book/ids.ts";
import { type TextChange, textChanges } from "../../shared/review/diff.ts";
import { changeAt, revertChange } from "../../shared/review/revert-change.ts";
import { editorOf } from "../editor/hand.ts";
import { desk, handView } from "../state/desk.ts";
import { flush, typed } from "../state/save.ts";
import { speak } from "../state/speak.ts";
import { i18n } from "../strings/index.ts";

/** Takes one change of a block back, in a step of its own. */
export function revert(id: BlockId, change: TextChange): void {
  const view = desk.get().views.get(id);
  if (!view) return;
  typed(id, revertChange(view.raw, view.content, change), { kind: "revert" });
  const back = view.raw.text.slice(change.raw.from, change.raw.to);
  const gone = view.content.text.slice(change.edited.from, change.edited.to);
  speak(back ? i18n.t("say.reverted", { text: back }) : i18n.t("say.reverted-addition", { text: gone }));
}

/** Takes back the change at the cursor, else the next one of the block. */
export async function revertHere(): Promise<void> {
  await flush();
  const block = handView(desk.get());
  if (!block) return;
  const at = editorOf(block.id)?.state.selection.main.head ?? 0;
  const change = changeAt(textChanges(block.raw.text, block.content.text), at);
  if (change) revert(block.id, change);
  else speak(i18n.t("say.no-change"));
}
