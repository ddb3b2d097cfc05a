import type { EditorView } from "@codemirror/view";
import type { Content } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";
import type { Reason } from "../../shared/rpc/schemas.ts";
import { typed } from "../state/save.ts";
import { contentField } from "./book-text.ts";

/** The one editor on screen, with the block it holds. */
let inHand: { readonly id: BlockId; readonly view: EditorView } | null = null;

export function holdEditor(id: BlockId, view: EditorView): () => void {
  inHand = { id, view };
  return () => {
    if (inHand?.view === view) inHand = null;
  };
}

export const editorOf = (id: BlockId | null): EditorView | undefined => (inHand?.id === id ? inHand?.view : undefined);

export const editorContent = (view: EditorView): Content => view.state.field(contentField);

/** Replaces a stretch of the block in hand, and saves it at once under its own reason. */
export function replaceInHand(from: number, to: number, insert: string, reason: Reason): void {
  if (!inHand) return;
  const { id, view } = inHand;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: "input.complete",
  });
  typed(id, editorContent(view), reason);
}

/** The words marked in the editor. */
export function selectedText(): string {
  if (!inHand) return "";
  const { from, to } = inHand.view.state.selection.main;
  return inHand.view.state.sliceDoc(from, to);
}
