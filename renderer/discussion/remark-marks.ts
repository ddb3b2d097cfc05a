import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { placeOfRemark } from "../../shared/review/threads.ts";
import type { ThreadView } from "../../shared/rpc/contract/discussion.ts";
import type { Mark } from "../text/pieces.ts";

/** The words that unsettled threads are about, where they stand in this text. Threads about a whole block mark nothing. */
export function remarkMarks(threads: readonly ThreadView[] | undefined, text: string): Mark[] {
  return (threads ?? []).flatMap(({ quote, place, state }) => {
    const found = state === "resolved" ? undefined : placeOfRemark({ quote, start: place?.from ?? 0 }, text);
    return found ? [{ ...found, className: `remark remark-${state}` }] : [];
  });
}

/** Marks other threads than before in the editor. */
export const showRemarks = StateEffect.define<readonly ThreadView[] | undefined>();

const decorate = (threads: readonly ThreadView[] | undefined, text: string): DecorationSet =>
  Decoration.set(
    remarkMarks(threads, text).map(({ from, to, className }) => Decoration.mark({ class: className }).range(from, to)),
    true,
  );

/** Words spoken of, highlighted as one types around them; words that are typed over lose their mark with their letters. */
export const remarksInText = (threads: readonly ThreadView[] | undefined): Extension =>
  StateField.define<DecorationSet>({
    create: (state) => decorate(threads, state.doc.toString()),
    update(marks, transaction) {
      const asked = transaction.effects.find((effect) => effect.is(showRemarks));
      return asked ? decorate(asked.value, transaction.state.doc.toString()) : marks.map(transaction.changes);
    },
    provide: (field) => EditorView.decorations.from(field),
  });
