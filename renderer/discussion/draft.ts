import type { BlockId } from "../../shared/book/ids.ts";
import { placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf } from "../editor/hand.ts";
import { desk, handView } from "../state/desk.ts";
import { createStore } from "../state/store.ts";

/** What a remark being written is about. */
export interface Subject {
  readonly block: BlockId;
  readonly quote?: string;
  readonly start?: number;
  readonly check?: string;
}

interface Draft {
  readonly subject: Subject | null;
  readonly kind: "comment" | "question";
  readonly body: string;
}

/** The remark being written; it survives a look at another pane. */
export const draft = createStore<Draft>({ subject: null, kind: "comment", body: "" });

/** Begins a remark: on the words marked in the editor, else on the flag in hand, else on the block. */
export function beginRemark(kind: Draft["kind"]): void {
  const state = desk.get();
  const block = state.hand;
  if (!block) return;
  draft.set({ subject: subjectOf(block), kind });
  desk.set({ tab: "discussion", sideOpen: true });
}

function subjectOf(block: BlockId): Subject {
  const state = desk.get();
  const view = editorOf(block);
  const flag = handView(state)?.flags.find(({ key }) => key === state.flag);
  const marked = view?.state.selection.main;
  const place = flag && view && placeOfFlag(view, flag.key);
  // Going to a flag marks its words: the same words marked are the flag.
  if (flag && place && (!marked || marked.empty || (marked.from === place.from && marked.to === place.to)))
    return {
      block,
      ...(place.to > place.from ? { quote: view.state.sliceDoc(place.from, place.to), start: place.from } : {}),
      check: flag.check,
    };
  if (!view || !marked || marked.empty) return { block };
  return { block, quote: view.state.sliceDoc(marked.from, marked.to), start: marked.from };
}
