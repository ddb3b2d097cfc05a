import { applySuggestion, flagInHand, ignoreFlag } from "../flags/act.ts";
import { insertFirstTerm } from "../glossary/act.ts";
import { pickFile } from "../rpc/host.ts";
import { desk, engine, type SideTab } from "../state/desk.ts";
import { nextFlag, step } from "../state/go.ts";
import { openFile, openSample } from "../state/load.ts";
import { changePreferences } from "../state/prefer.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";
import type { Word } from "../strings/index.ts";
import { decide, timeTravel } from "./decide.ts";
import { joinNext, splitHere, toggleHeading } from "./structure.ts";

/** Something the desk can do: listed in the palette, on the page of keys, and sent by the native menu under this id. */
export interface Command {
  readonly id: string;
  readonly word: Word;
  readonly group: "flags" | "text" | "approval" | "book" | "view";
  /** "Mod" is Ctrl, or ⌘ on a Mac. Always with Alt, Mod or an F-key: a key never gets in the way of typing. */
  readonly keys: readonly string[];
  run(): unknown;
}

const tab = (name: SideTab) => () => {
  desk.set({ tab: name, sideOpen: true });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(".side [data-first]")?.focus());
};

const onFlag = (act: (flag: NonNullable<ReturnType<typeof flagInHand>>) => void) => () => {
  const flag = flagInHand();
  if (flag) act(flag);
};

export const commands: readonly Command[] = [
  { id: "flag.next", word: "command.next-flag", group: "flags", keys: ["Alt+J", "F8"], run: () => nextFlag() },
  {
    id: "flag.previous",
    word: "command.previous-flag",
    group: "flags",
    keys: ["Alt+K", "Shift+F8"],
    run: () => nextFlag(true),
  },
  {
    id: "flag.apply",
    word: "command.apply",
    group: "flags",
    keys: ["Alt+A"],
    run: onFlag((flag) => applySuggestion(flag, 0)),
  },
  {
    id: "flag.apply-second",
    word: "command.apply-second",
    group: "flags",
    keys: ["Alt+Shift+A"],
    run: onFlag((flag) => applySuggestion(flag, 1)),
  },
  {
    id: "flag.ignore",
    word: "command.ignore",
    group: "flags",
    keys: ["Alt+I"],
    run: onFlag((flag) => ignoreFlag(flag, "this")),
  },
  {
    id: "flag.ignore-alike",
    word: "command.ignore-alike",
    group: "flags",
    keys: ["Alt+Shift+I"],
    run: onFlag((flag) => ignoreFlag(flag, "alike")),
  },
  {
    id: "flag.ignore-check",
    word: "command.ignore-check",
    group: "flags",
    keys: [],
    run: onFlag((flag) => ignoreFlag(flag, "check")),
  },
  { id: "block.next", word: "command.next-block", group: "text", keys: ["Alt+ArrowDown"], run: () => step(1) },
  { id: "block.previous", word: "command.previous-block", group: "text", keys: ["Alt+ArrowUp"], run: () => step(-1) },
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
    run: () => desk.set({ dialog: "term" }),
  },
  {
    id: "rule.make",
    word: "command.rule",
    group: "text",
    keys: ["Alt+L"],
    run: () => flush().then(() => desk.set({ dialog: "rule" })),
  },
  { id: "block.split", word: "command.split", group: "text", keys: ["Alt+Enter"], run: splitHere },
  { id: "block.join", word: "command.join", group: "text", keys: ["Alt+Shift+Enter"], run: joinNext },
  { id: "block.heading", word: "command.heading", group: "text", keys: ["Alt+H"], run: toggleHeading },
  {
    id: "block.mark-edited-next",
    word: "command.mark-edited-next",
    group: "approval",
    keys: ["Mod+Enter"],
    run: () => decide("mark-edited", true),
  },
  {
    id: "block.mark-edited",
    word: "command.mark-edited",
    group: "approval",
    keys: ["Mod+Shift+Enter"],
    run: () => decide("mark-edited"),
  },
  { id: "block.submit", word: "command.submit", group: "approval", keys: ["Alt+S"], run: () => decide("submit") },
  { id: "block.approve", word: "command.approve", group: "approval", keys: ["Alt+B"], run: () => decide("approve") },
  {
    id: "block.send-back",
    word: "command.send-back",
    group: "approval",
    keys: ["Alt+R"],
    run: () => decide("send-back"),
  },
  {
    id: "block.withdraw",
    word: "command.withdraw",
    group: "approval",
    keys: ["Alt+Shift+R"],
    run: () => decide("withdraw"),
  },
  { id: "search.open", word: "command.search", group: "view", keys: ["Mod+F"], run: tab("search") },
  { id: "pane.flags", word: "command.flags", group: "view", keys: ["Alt+1"], run: tab("flags") },
  { id: "pane.glossary", word: "command.glossary", group: "view", keys: ["Alt+2"], run: tab("glossary") },
  { id: "pane.history", word: "command.history", group: "view", keys: ["Alt+3"], run: tab("history") },
  { id: "pane.queue", word: "command.queue", group: "view", keys: ["Alt+4"], run: tab("queue") },
  {
    id: "view.differences",
    word: "command.differences",
    group: "view",
    keys: ["F4"],
    run: () => desk.set({ differences: !desk.get().differences }),
  },
  {
    id: "view.reading",
    word: "command.reading",
    group: "view",
    keys: ["F9"],
    run: () => desk.set({ reading: !desk.get().reading }),
  },
  {
    id: "view.outline",
    word: "command.outline",
    group: "view",
    keys: ["Alt+Shift+O"],
    run: () => desk.set({ outlineOpen: !desk.get().outlineOpen }),
  },
  {
    id: "view.side",
    word: "command.side",
    group: "view",
    keys: ["Alt+Shift+P"],
    run: () => desk.set({ sideOpen: !desk.get().sideOpen }),
  },
  {
    id: "view.dark",
    word: "command.dark",
    group: "view",
    keys: [],
    run: () => changePreferences({ theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark" }),
  },
  {
    id: "palette.open",
    word: "command.palette",
    group: "view",
    keys: ["Mod+K"],
    run: () => desk.set({ dialog: "palette" }),
  },
  {
    id: "help.shortcuts",
    word: "command.shortcuts",
    group: "view",
    keys: ["F1"],
    run: () => desk.set({ dialog: "shortcuts" }),
  },
  { id: "book.open", word: "command.open", group: "book", keys: ["Mod+O"], run: openChosen },
  { id: "book.sample", word: "command.sample", group: "book", keys: [], run: () => flush().then(openSample) },
  {
    id: "edition.export",
    word: "command.export",
    group: "book",
    keys: ["Mod+E"],
    run: () => flush().then(() => desk.set({ dialog: "export" })),
  },
  {
    id: "book.close",
    word: "command.close",
    group: "book",
    keys: [],
    run: () => flush().then(() => engine().book.close()),
  },
  {
    id: "preferences.open",
    word: "command.preferences",
    group: "book",
    keys: ["Mod+,"],
    run: () => desk.set({ dialog: "preferences" }),
  },
];

export async function openChosen(): Promise<void> {
  try {
    await flush();
    const file = await pickFile();
    if (file) await openFile(file);
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}

/** Runs a command by its id; unknown ids do nothing. */
export function runCommand(id: string): void {
  void commands.find((command) => command.id === id)?.run();
}
