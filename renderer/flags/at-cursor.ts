import type { FlagView } from "../../shared/rpc/schemas.ts";
import { placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf } from "../editor/hand.ts";
import { desk, handView, shownFlags } from "../state/desk.ts";
import { speak } from "../state/speak.ts";
import { i18n } from "../strings/index.ts";
import { flagInHand } from "./act.ts";

/** Flags whose words the cursor stands in; none there: the flag in hand. */
export function flagsAtCursor(): readonly FlagView[] {
  const state = desk.get();
  const block = handView(state);
  const view = block && editorOf(block.id);
  if (!view) return [];
  const { head } = view.state.selection.main;
  const here = shownFlags(block, state.filter.mechanical).filter((flag) => {
    const place = placeOfFlag(view, flag.key);
    return place && place.from <= head && head <= place.to;
  });
  const flag = flagInHand();
  return here.length > 0 ? here : flag ? [flag] : [];
}

/** Opens the menu of what can be done about the flag at the cursor. */
export function openFixes(): void {
  if (flagsAtCursor().length > 0) desk.set({ dialog: "fixes" });
  else speak(i18n.t("fixes.none"));
}
