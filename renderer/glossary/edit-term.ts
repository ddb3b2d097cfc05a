import type { ConceptView } from "../../shared/rpc/contract/glossary.ts";
import { selectedText } from "../editor/hand.ts";
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
  } else termDraft.set({ concept: null, right: from ?? "", wrong: from === undefined ? selectedText() : "" });
  desk.set({ dialog: "term" });
}
