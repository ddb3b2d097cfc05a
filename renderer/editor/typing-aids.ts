import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

import { type HouseStyle, houseStyle } from "../../shared/text/house-style.ts";
import { desk } from "../state/desk.ts";

const spaces = { none: "", "no-break": "\u00a0", narrow: "\u202f" } as const;

/** What a typed sign becomes, and how many signs before it go with it. */
export interface Typed {
  readonly text: string;
  readonly instead: number;
}

/** What a typed sign becomes by the house style, given what stands before it; the sign itself otherwise. */
export function frenchSign(sign: string, before: string, style: HouseStyle): Typed {
  const previous = before.at(-1) ?? "";
  const asTyped = { text: sign, instead: 0 };
  if (sign === "'") return style.apostrophe === "typographic" ? { text: "’", instead: 0 } : asTyped;
  // l’« essai »: an opening mark after nothing, a space, an elision or an opening bracket; a closing one after a word.
  if (sign === '"') {
    const opens = /^$|[\s’'([—–-]/u.test(previous);
    if (style.quotes === "curly") return { text: opens ? "“" : "”", instead: 0 };
    const text = opens ? `«${spaces[style.spaceAfterGuillemet]}` : `${spaces[style.spaceBefore["»"]]}»`;
    return { text, instead: 0 };
  }
  // "Vraiment ?" has its space before its sign, whether or not one typed one; "?!" stays together. ":" the same, but only where
  // a space was typed: "12:30" and "http:" are left alone.
  if (sign === ";" || sign === "!" || sign === "?" || sign === ":") {
    const text = `${spaces[style.spaceBefore[sign]]}${sign}`;
    if (/[\p{L}\p{N}»)\]] $/u.test(before)) return { text, instead: 1 };
    if (sign !== ":" && /[\p{L}\p{N}»)\]]/u.test(previous)) return { text, instead: 0 };
  }
  return asTyped;
}

function onInput(view: EditorView, from: number, to: number, text: string): boolean {
  if (text.length !== 1) return false;
  const before = view.state.sliceDoc(Math.max(0, from - 2), from);
  const better = frenchSign(text, before, houseStyle(desk.get().book?.style));
  if (better.text === text && better.instead === 0) return false;
  const start = from - better.instead;
  view.dispatch({
    changes: { from: start, to, insert: better.text },
    selection: { anchor: start + better.text.length },
    userEvent: "input.type",
  });
  return true;
}

/** Quotes, apostrophes and spaces by the house style as one types. A block is one paragraph: Enter adds no line. */
export const typingAids = [
  EditorView.inputHandler.of(onInput),
  Prec.high(keymap.of([{ key: "Enter", run: () => true }])),
];
