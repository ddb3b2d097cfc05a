import { type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { textChanges } from "../../shared/review/diff.ts";
import type { Desk } from "../state/desk.ts";

/** Not at all, what was added only (what is gone stands beside), or both in the text. */
export type DifferencesShown = "none" | "beside" | "inline";

export const differencesShown = ({ differences, inline }: Desk): DifferencesShown =>
  !differences ? "none" : inline ? "inline" : "beside";

/** Shows or hides what was changed against the machine's text. */
export const showDifferences = StateEffect.define<DifferencesShown>();

interface Differences {
  readonly shown: DifferencesShown;
  readonly marks: DecorationSet;
}

const added = Decoration.mark({ class: "added" });

/** Words of the machine that are gone: seen, never part of the text. */
class Gone extends WidgetType {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  override eq(other: Gone): boolean {
    return other.text === this.text;
  }
  override toDOM(): HTMLElement {
    const gone = document.createElement("del");
    gone.className = "removed";
    gone.textContent = this.text;
    return gone;
  }
}

function marksOf(raw: string, text: string, shown: DifferencesShown): DecorationSet {
  if (shown === "none" || text === raw) return Decoration.none;
  const ranges: Range<Decoration>[] = [];
  for (const { raw: lost, edited } of textChanges(raw, text)) {
    if (shown === "inline" && lost.to > lost.from)
      ranges.push(Decoration.widget({ widget: new Gone(raw.slice(lost.from, lost.to)), side: -1 }).range(edited.from));
    if (edited.to > edited.from) ranges.push(added.range(edited.from, edited.to));
  }
  return Decoration.set(ranges, true);
}

/** What stands in the editor and not in the machine's text, in the red pencil's ink; kept up as one types. */
export const differenceMarks = (raw: string, shown: DifferencesShown): Extension =>
  StateField.define<Differences>({
    create: (state) => ({ shown, marks: marksOf(raw, state.doc.toString(), shown) }),
    update(value, transaction) {
      const asked = transaction.effects.find((effect) => effect.is(showDifferences))?.value as
        | DifferencesShown
        | undefined;
      if (!asked && !transaction.docChanged) return value;
      const now = asked ?? value.shown;
      return { shown: now, marks: marksOf(raw, transaction.state.doc.toString(), now) };
    },
    provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
  });
