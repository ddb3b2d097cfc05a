import { type EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

const wide = "\u00a0";
const thin = "\u202f";

/** What a typed sign becomes, and how many signs before it go with it. */
export interface Typed {
  readonly text: string;
  readonly instead: number;
}

/** What a typed sign becomes in French typography, given what stands before it; the sign itself otherwise. */
export function frenchSign(sign: string, before: string): Typed {
  const previous = before.at(-1) ?? "";
  if (sign === "'") return { text: "’", instead: 0 };
  // l’« essai »: an opening mark after nothing, a space, an elision or an opening bracket; a closing one after a word.
  if (sign === '"') return { text: /^$|[\s’([—–-]/u.test(previous) ? `«${wide}` : `${wide}»`, instead: 0 };
  // "Vraiment ?" has a thin space before its sign, whether or not one typed a space; "?!" stays together.
  if (/[;!?]/.test(sign)) {
    if (/[\p{L}\p{N}»)\]]/u.test(previous)) return { text: `${thin}${sign}`, instead: 0 };
    if (/[\p{L}\p{N}»)\]] $/u.test(before)) return { text: `${thin}${sign}`, instead: 1 };
  }
  // "Voici :" the same with a no-break space, but only where a space was typed: "12:30" and "http:" are left alone.
  if (sign === ":" && /[\p{L}\p{N}»)\]] $/u.test(before)) return { text: `${wide}:`, instead: 1 };
  return { text: sign, instead: 0 };
}

function onInput(view: EditorView, from: number, to: number, text: string): boolean {
  if (text.length !== 1) return false;
  const better = frenchSign(text, view.state.sliceDoc(Math.max(0, from - 2), from));
  if (better.text === text) return false;
  const start = from - better.instead;
  view.dispatch({
    changes: { from: start, to, insert: better.text },
    selection: { anchor: start + better.text.length },
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
