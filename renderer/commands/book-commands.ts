import { pickFile } from "../rpc/host.ts";
import { desk, engine } from "../state/desk.ts";
import { openFile, openSample } from "../state/open.ts";
import { flush } from "../state/save.ts";
import { tell } from "../state/tell.ts";
import type { Command } from "./command.ts";

/** The book as a whole. */
export const bookCommands: readonly Command[] = [
  { id: "book.open", word: "command.open", group: "book", keys: ["Mod+O"], run: openChosen },
  { id: "book.sample", word: "command.sample", group: "book", keys: [], run: () => flush().then(openSample) },
  {
    id: "book.details",
    word: "command.details",
    group: "book",
    keys: [],
    run: () => desk.get().book && desk.set({ dialog: "details" }),
  },
  {
    id: "edition.export",
    word: "command.export",
    group: "book",
    keys: ["Mod+E"],
    run: () => flush().then(() => desk.set({ dialog: "export" })),
  },
  {
    id: "report.make",
    word: "command.report",
    group: "book",
    keys: [],
    run: () => flush().then(() => desk.set({ dialog: "report" })),
  },
  {
    id: "report.sample",
    word: "command.sample-draw",
    group: "book",
    keys: [],
    run: () => flush().then(() => desk.set({ dialog: "sample" })),
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
