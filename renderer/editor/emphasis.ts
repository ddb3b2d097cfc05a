import { toggleStretch } from "../../shared/book/toggle-stretch.ts";
import { desk } from "../state/desk.ts";
import { typed } from "../state/save.ts";
import { setContent } from "./book-text.ts";
import { editorContent, editorOf } from "./hand.ts";

/** Italics or bold on or off: for what is marked, else for the word at the cursor. Saved at once. */
export function toggleEmphasis(kind: "emphasis" | "strong"): void {
  const { hand } = desk.get();
  const view = editorOf(hand);
  if (!hand || !view || view.state.readOnly) return;
  const { main } = view.state.selection;
  const span = main.empty ? view.state.wordAt(main.head) : main;
  if (!span) return;
  const before = editorContent(view);
  const after = toggleStretch(before, { from: span.from, to: span.to }, kind, () => `x${crypto.randomUUID()}`);
  if (after === before) return;
  view.dispatch({ effects: setContent.of(after) });
  typed(hand, after);
}
