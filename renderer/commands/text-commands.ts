import { insertFirstTerm } from "../glossary/act.ts";
import { editTerm } from "../glossary/edit-term.ts";
import { desk } from "../state/desk.ts";
import { step } from "../state/go.ts";
import { goToNote } from "../state/go-to-note.ts";
import { inTurn } from "../state/in-turn.ts";
import { flush } from "../state/save.ts";
import type { Command } from "./command.ts";
import { timeTravel } from "./decide.ts";

/** Moving, writing, shaping. */
export const textCommands: readonly Command[] = [
  {
    id: "block.next",
    word: "command.next-block",
    group: "text",
    keys: ["Alt+ArrowDown"],
    run: () => inTurn(async () => step(1)),
  },
  {
    id: "block.previous",
    word: "command.previous-block",
    group: "text",
    keys: ["Alt+ArrowUp"],
    run: () => inTurn(async () => step(-1)),
  },
  { id: "note.go", word: "command.note", group: "text", keys: ["Alt+N"], run: goToNote },
  { id: "edit.undo", word: "command.undo", group: "text", keys: ["Mod+Z"], run: () => timeTravel("undo") },
  {
    id: "edit.redo",
    word: "command.redo",
    group: "text",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    run: () => timeTravel("redo"),
  },
  { id: "glossary.insert", word: "command.insert-term", group: "text", keys: ["Alt+G"], run: insertFirstTerm },
  {
    id: "glossary.add",
    word: "command.add-term",
    group: "text",
    keys: ["Alt+T"],
    run: () => editTerm(),
  },
  {
    id: "rule.make",
    word: "command.rule",
    group: "text",
    keys: ["Alt+L"],
    run: () => flush().then(() => desk.set({ dialog: "rule" })),
  },
];
