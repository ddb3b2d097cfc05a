import { type EditorState, StateEffect, StateField, type Transaction } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { applyEdits, type Content, type InlineCode, plain, type TextEdit } from "../../shared/book/content.ts";
import type { BlockId } from "../../shared/book/ids.ts";

/** Puts another content in place as a whole: what the engine holds after an undo, a replacement elsewhere. */
export const setContent = StateEffect.define<Content>();

/** Says what a note's mark is ("12"), for its chip. */
export type LabelOf = (note: BlockId) => string;

/** The block's text with its inline codes, moved along with every change of the text. */
export const contentField = StateField.define<Content>({
  create: (state) => plain(state.doc.toString()),
  update(content, transaction) {
    for (const effect of transaction.effects) if (effect.is(setContent)) return effect.value;
    return transaction.docChanged ? applyEdits(content, editsOf(transaction)) : content;
  },
});

function editsOf(transaction: Transaction): TextEdit[] {
  const edits: TextEdit[] = [];
  transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    edits.push({ from, to, insert: inserted.toString() });
  });
  return edits;
}

/** Replaces what stands in the editor, as one change the engine already knows. */
export const replaceAll = (state: EditorState, content: Content) =>
  state.update({
    changes: { from: 0, to: state.doc.length, insert: content.text },
    effects: setContent.of(content),
    selection: { anchor: Math.min(state.selection.main.anchor, content.text.length) },
  });

class Chip extends WidgetType {
  readonly label: string;
  readonly name: string;
  constructor(label: string, name: string) {
    super();
    this.label = label;
    this.name = name;
  }
  override eq(other: Chip): boolean {
    return other.label === this.label;
  }
  override toDOM(): HTMLElement {
    const chip = document.createElement("sup");
    chip.className = "call";
    chip.textContent = this.label;
    chip.setAttribute("aria-label", this.name);
    return chip;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}

const marks: Partial<Record<InlineCode["kind"], string>> = {
  emphasis: "c-emphasis",
  strong: "c-strong",
  underline: "c-underline",
  strike: "c-strike",
  superscript: "c-superscript",
  subscript: "c-subscript",
  "small-caps": "c-small-caps",
  link: "c-link",
};

/** CSS class of an inline code that covers text. */
export const codeClass = (kind: InlineCode["kind"]): string => marks[kind] ?? "c-other";

function decorate(content: Content, labelOf: LabelOf, noteWord: string): DecorationSet {
  const ranges = content.codes.map((code) => {
    if (code.from < code.to) return Decoration.mark({ class: codeClass(code.kind) }).range(code.from, code.to);
    const label = code.note ? labelOf(code.note) : (code.display ?? "◆");
    return Decoration.widget({ widget: new Chip(label, `${noteWord} ${label}`), side: 1 }).range(code.from);
  });
  return Decoration.set(ranges, true);
}

/** Draws codes: stretches as type, calls and placeholders as chips that typing can't take apart. */
export const codeMarks = (labelOf: LabelOf, noteWord: string) =>
  StateField.define<DecorationSet>({
    create: (state) => decorate(state.field(contentField), labelOf, noteWord),
    update: (set, transaction) => {
      const content = transaction.state.field(contentField);
      return content === transaction.startState.field(contentField) ? set : decorate(content, labelOf, noteWord);
    },
    provide: (field) => EditorView.decorations.from(field),
  });
