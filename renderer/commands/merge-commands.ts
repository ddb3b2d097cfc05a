import { takeCopy } from "../merge/take-copy.ts";
import { chooseVersion } from "../merge/take-version.ts";
import { desk } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import type { Command } from "./command.ts";

const show = (dialog: "handover" | "conflicts") => () => flush().then(() => desk.get().book && desk.set({ dialog }));

/** The book between two people who work on copies of it. */
export const mergeCommands: readonly Command[] = [
  { id: "merge.handover", word: "command.handover", group: "book", keys: [], run: show("handover") },
  { id: "merge.take", word: "command.merge", group: "book", keys: [], run: takeCopy },
  { id: "merge.conflicts", word: "command.conflicts", group: "book", keys: [], run: show("conflicts") },
  { id: "merge.version", word: "command.version", group: "book", keys: [], run: chooseVersion },
];
