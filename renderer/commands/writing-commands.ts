import { startCompletion } from "@codemirror/autocomplete";
import { toggleEmphasis } from "../editor/emphasis.ts";
import { editorOf } from "../editor/hand.ts";
import { accentLetter, typeSign } from "../editor/signs.ts";
import { revertHere } from "../history/revert.ts";
import { desk } from "../state/desk.ts";
import type { Command } from "./command.ts";

/** A letter's key gives its sign wherever the letter is; signs have no place of their own on all keyboards. */
const sign = (id: string, word: Command["word"], text: string, keys: readonly string[] = []): Command => ({
  id: `sign.${id}`,
  word,
  group: "writing",
  keys,
  run: () => typeSign(text),
});

/** What helps to write French: completion, emphasis, signs that keyboards lack, taking a change back. */
export const writingCommands: readonly Command[] = [
  {
    id: "edit.complete",
    word: "command.complete",
    group: "writing",
    keys: ["Mod+Space"],
    run: () => {
      const view = editorOf(desk.get().hand);
      if (view) startCompletion(view);
    },
  },
  {
    id: "edit.italic",
    word: "command.italic",
    group: "writing",
    keys: ["Mod+I"],
    run: () => toggleEmphasis("emphasis"),
  },
  { id: "edit.bold", word: "command.bold", group: "writing", keys: ["Mod+B"], run: () => toggleEmphasis("strong") },
  { id: "change.revert", word: "command.revert", group: "writing", keys: ["Alt+U"], run: () => void revertHere() },
  { id: "sign.accent", word: "command.accent", group: "writing", keys: ["Alt+E"], run: accentLetter },
  sign("no-break", "command.sign.no-break", "\u00a0", ["Mod+Shift+Space"]),
  sign("narrow", "command.sign.narrow", "\u202f", ["Alt+Shift+Space"]),
  sign("open-quote", "command.sign.open-quote", "«\u00a0", ["Alt+<", "Alt+Shift+<"]),
  sign("close-quote", "command.sign.close-quote", "\u00a0»", ["Alt+>", "Alt+Shift+>"]),
  sign("dash", "command.sign.dash", "–", ["Alt+D"]),
  sign("long-dash", "command.sign.long-dash", "—", ["Alt+Shift+D"]),
  sign("ellipsis", "command.sign.ellipsis", "…", ["Alt+.", "Alt+Shift+."]),
  sign("e-acute", "command.sign.e-acute", "É"),
  sign("e-grave", "command.sign.e-grave", "È"),
  sign("a-grave", "command.sign.a-grave", "À"),
  sign("c-cedilla", "command.sign.c-cedilla", "Ç"),
  sign("oe", "command.sign.oe", "Œ"),
];
