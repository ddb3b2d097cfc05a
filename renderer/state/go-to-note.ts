import { editorOf } from "../editor/hand.ts";
import { i18n } from "../strings/index.ts";
import { desk, handView } from "./desk.ts";
import { take } from "./go.ts";
import { speak } from "./speak.ts";

/** From a text to the note it calls next after the cursor; from a note back to the block that calls it. */
export function goToNote(): void {
  const { outline, views } = desk.get();
  const block = handView(desk.get());
  if (!block) return;
  if (block.shape.kind === "note") {
    // A note follows its call: the caller is near, before it, and mostly on the desk already.
    const caller = [...views.values()].find(({ content }) => content.codes.some(({ note }) => note === block.id));
    const at = outline.findIndex(({ id }) => id === block.id);
    const before = outline.slice(0, Math.max(0, at)).findLast(({ shape }) => shape.kind !== "note");
    const home = caller?.id ?? before?.id;
    if (home) take(home);
    return;
  }
  const head = editorOf(block.id)?.state.selection.main.head ?? 0;
  const calls = block.content.codes.filter(({ note }) => note !== undefined);
  const next = calls.find(({ from }) => from >= head) ?? calls[0];
  if (next?.note) take(next.note);
  else speak(i18n.t("say.no-note"));
}
