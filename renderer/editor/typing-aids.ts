import { type EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

const wide = "\u00a0";
const thin = "\u202f";

/** What a typed sign becomes in French typography, given what stands before it; the sign itself otherwise. */
export function frenchSign(sign: string, before: string): string {
  const previous = before.at(-1) ?? "";
  if (sign === "'") return "’";
  // « Mot » : an opening mark after nothing, a space or an opening bracket; a closing one after a word.
  if (sign === '"') return previous === "" || /[\s([—–-]/u.test(previous) ? `«${wide}` : `${wide}»`;
  // "Vraiment ?" keeps a thin space before its sign; "http:" and "12:30" are left alone.
  if (/[;!?]/.test(sign) && /[\p{L}\p{N}»)\]]/u.test(previous)) return `${thin}${sign}`;
  return sign;
}

function onInput(view: EditorView, from: number, to: number, text: string): boolean {
  if (text.length !== 1) return false;
  const better = frenchSign(text, view.state.sliceDoc(Math.max(0, from - 1), from));
  if (better === text) return false;
  view.dispatch({
    changes: { from, to, insert: better },
    selection: { anchor: from + better.length },
    userEvent: "input.type",
  });
  return true;
}

const insert =
  (text: string) =>
  ({ state, dispatch }: Target) => {
    dispatch(state.replaceSelection(text));
    return true;
  };

interface Target {
  readonly state: EditorState;
  readonly dispatch: EditorView["dispatch"];
}

/** Quotes, apostrophes and spaces by the house style as one types, and keys for signs that keyboards lack. A block is one paragraph: Enter adds no line. */
export const typingAids = [
  EditorView.inputHandler.of(onInput),
  Prec.high(
    keymap.of([
      { key: "Enter", run: () => true },
      { key: "Ctrl-Shift-Space", run: insert(wide) },
      { key: "Alt-Shift-Space", run: insert(thin) },
      { key: "Alt--", run: insert("–") },
      { key: "Alt-Shift-_", run: insert("—") },
      { key: "Alt-.", run: insert("…") },
    ]),
  ),
];
