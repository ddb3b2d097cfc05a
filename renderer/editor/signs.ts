import { desk } from "../state/desk.ts";
import { editorOf } from "./hand.ts";

/** Types a sign where the cursor stands: in the block in hand, or in the field that has the focus. */
export function typeSign(sign: string): void {
  const field = document.activeElement;
  if (
    field instanceof HTMLTextAreaElement ||
    (field instanceof HTMLInputElement && /^(?:text|search)$/.test(field.type))
  ) {
    if (field.readOnly) return;
    field.setRangeText(sign, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return;
  }
  const view = editorOf(desk.get().hand);
  if (!view || view.state.readOnly) return;
  view.dispatch(view.state.replaceSelection(sign), { userEvent: "input.type", scrollIntoView: true });
  view.focus();
}

/** Letters that keyboards lack, round by round: each press of the key gives the next one. */
const rounds = ["eéèêë", "aàâäæ", "iîï", "oôöœ", "uùûü", "cç", "yÿ", "nñ"];

/** The next letter of the round: "e" becomes "é", "É" becomes "È"; undefined for letters without accents. */
export function nextAccent(letter: string): string | undefined {
  const lower = letter.toLowerCase();
  const round = rounds.find((one) => one.includes(lower));
  if (!round) return undefined;
  const next = round[(round.indexOf(lower) + 1) % round.length] ?? lower;
  return letter === lower ? next : next.toUpperCase();
}

/** Changes the letter before the cursor into the next one of its round. */
export function accentLetter(): void {
  const view = editorOf(desk.get().hand);
  if (!view || view.state.readOnly) return;
  const { head } = view.state.selection.main;
  const next = head > 0 ? nextAccent(view.state.sliceDoc(head - 1, head)) : undefined;
  if (!next) return;
  view.dispatch({
    changes: { from: head - 1, to: head, insert: next },
    selection: { anchor: head },
    userEvent: "input.type",
  });
}
