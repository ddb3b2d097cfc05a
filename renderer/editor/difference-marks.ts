import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { textChanges } from "../../shared/review/diff.ts";

/** Shows or hides what was changed against the machine's text. */
export const showDifferences = StateEffect.define<boolean>();

interface Differences {
  readonly on: boolean;
  readonly marks: DecorationSet;
}

const added = Decoration.mark({ class: "added" });

/** What stands in the editor and not in the machine's text, in the red pencil's ink; kept up as one types. */
export const differenceMarks = (raw: string, on: boolean): Extension => {
  const mark = (text: string, shown: boolean): Differences => ({
    on: shown,
    marks:
      shown && text !== raw
        ? Decoration.set(
            textChanges(raw, text)
              .filter(({ edited }) => edited.to > edited.from)
              .map(({ edited }) => added.range(edited.from, edited.to)),
          )
        : Decoration.none,
  });
  return StateField.define<Differences>({
    create: (state) => mark(state.doc.toString(), on),
    update(value, transaction) {
      const asked = transaction.effects.find((effect) => effect.is(showDifferences));
      if (!asked && !transaction.docChanged) return value;
      return mark(transaction.state.doc.toString(), asked ? Boolean(asked.value) : value.on);
    },
    provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
  });
};
