import { pageView, togglePage } from "../provenance/page-view.ts";
import { searching } from "../search/searching.ts";
import { desk, type SideTab } from "../state/desk.ts";
import { inTurn } from "../state/in-turn.ts";
import { changePreferences } from "../state/prefer.ts";
import { flush } from "../state/save.ts";
import { leaveTour, tourOn } from "../tour/walk.ts";
import type { Command } from "./command.ts";

/** Unless the focus is somewhere in the pane already. */
function focusPane(): void {
  if (!document.activeElement?.closest(".side .react-aria-TabPanel"))
    document.querySelector<HTMLElement>(".side [data-first]")?.focus();
}

/**
 * Brings a pane to the front and the focus to its first field, before the next key: what is typed at once is the pane's, not the
 * text's. A flag that is still on its way takes the focus too: then once more after it.
 */
const tab = (name: SideTab) => () => {
  pageView.set({ open: false });
  desk.set({ tab: name, sideOpen: true });
  // React draws what the event changed in a microtask of its own, which was asked for first.
  queueMicrotask(focusPane);
  return inTurn(async () => void requestAnimationFrame(focusPane));
};

/** Panes, looks and help. */
export const viewCommands: readonly Command[] = [
  { id: "search.open", word: "command.search", group: "view", keys: ["Mod+F"], run: tab("search") },
  {
    id: "search.replace",
    word: "command.replace",
    group: "view",
    keys: ["Mod+Shift+F"],
    run: () => {
      searching.set({ exact: true });
      return tab("search")();
    },
  },
  { id: "pane.flags", word: "command.flags", group: "view", keys: ["Alt+1"], run: tab("flags") },
  { id: "pane.glossary", word: "command.glossary", group: "view", keys: ["Alt+2"], run: tab("glossary") },
  { id: "pane.history", word: "command.history", group: "view", keys: ["Alt+3"], run: tab("history") },
  { id: "pane.queue", word: "command.queue", group: "view", keys: ["Alt+4"], run: tab("queue") },
  { id: "pane.names", word: "command.names", group: "view", keys: ["Alt+6"], run: tab("names") },
  { id: "pane.discussion", word: "command.discussion", group: "view", keys: ["Alt+5"], run: tab("discussion") },
  { id: "page.toggle", word: "command.page", group: "view", keys: ["Alt+P"], run: togglePage },
  {
    id: "view.differences",
    word: "command.differences",
    group: "view",
    keys: ["F4"],
    run: () => desk.set({ differences: !desk.get().differences }),
  },
  {
    id: "view.inline",
    word: "command.inline",
    group: "view",
    keys: ["Shift+F4"],
    run: () => desk.set({ inline: !desk.get().inline, differences: true }),
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
    id: "view.overview",
    word: "command.overview",
    group: "view",
    keys: ["F6"],
    run: () => flush().then(() => desk.set({ dialog: "overview" })),
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
  { id: "tour.on", word: "command.tour", group: "view", keys: ["Alt+Shift+N"], run: tourOn },
  { id: "tour.leave", word: "command.tour-leave", group: "view", keys: ["Alt+Shift+Q"], run: leaveTour },
];
