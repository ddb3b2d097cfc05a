import { desk } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import { detachNote, joinWith, splitHere, toggleHeading } from "../structure/act.ts";
import type { Command } from "./command.ts";

/** What is a paragraph, a heading, a note: never touching the machine's text. */
export const structureCommands: readonly Command[] = [
  { id: "block.split", word: "command.split", group: "text", keys: ["Alt+Enter"], run: splitHere },
  { id: "block.join", word: "command.join", group: "text", keys: ["Alt+Shift+Enter"], run: () => joinWith(1) },
  { id: "block.join-previous", word: "command.join-previous", group: "text", keys: [], run: () => joinWith(-1) },
  { id: "block.heading", word: "command.heading", group: "text", keys: ["Alt+H"], run: toggleHeading },
  {
    id: "block.kind",
    word: "command.kind",
    group: "text",
    keys: ["Alt+Shift+H"],
    run: () => flush().then(() => desk.set({ dialog: "kind" })),
  },
  {
    id: "note.attach",
    word: "command.attach",
    group: "text",
    keys: ["Alt+Shift+M"],
    run: () => flush().then(() => desk.set({ dialog: "attach" })),
  },
  { id: "note.detach", word: "command.detach", group: "text", keys: [], run: detachNote },
];
