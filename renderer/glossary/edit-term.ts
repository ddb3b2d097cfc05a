import type { ConceptView } from "../../shared/rpc/contract/glossary.ts";
import { placeOfFlag } from "../editor/flag-marks.ts";
import { editorOf, selectedText } from "../editor/hand.ts";
import { desk } from "../state/desk.ts";
import { createStore } from "../state/store.ts";

/** What the sheet for a term starts from: an entry to change, or words for a new one. */
export interface TermDraft {
  readonly concept: ConceptView | null;
  readonly right: string;
  readonly wrong: string;
}

export const termDraft = createStore<TermDraft>({ concept: null, right: "", wrong: "" });

/** Opens the sheet: on an entry of the book's own termbase, on a candidate, else on the words marked in the editor. */
export function editTerm(from?: ConceptView | string): void {
  if (typeof from === "object") {
    const isWrong = (status: string): boolean => status === "forbidden" || status === "deprecated";
    const french = from.terms.filter(({ language }) => language.startsWith("fr"));
    termDraft.set({
      concept: from,
      right: french.find(({ status }) => !isWrong(status))?.term ?? "",
      wrong: french
        .filter(({ status }) => isWrong(status))
        .map(({ term }) => term)
        .join("; "),
    });
  } else {
    const words = from ?? selectedText();
    // Words that a flag suspects are to be written otherwise; any others are a term as they stand, and Enter adds it.
    const suspect = from === undefined && isFlagged();
    termDraft.set({ concept: null, right: suspect ? "" : words, wrong: suspect ? words : "" });
  }
  desk.set({ dialog: "term" });
}

/** Does a flag touch the words marked in the editor? */
function isFlagged(): boolean {
  const { hand, views } = desk.get();
  const view = editorOf(hand);
  if (!hand || !view) return false;
  const { from, to } = view.state.selection.main;
  return (views.get(hand)?.flags ?? []).some(({ key, mechanical }) => {
    const place = mechanical ? undefined : placeOfFlag(view, key);
    return place !== undefined && place.from < to && from < place.to;
  });
}
