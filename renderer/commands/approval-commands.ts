import type { Command } from "./command.ts";
import { decide } from "./decide.ts";

/** From confirming a block to approving it. */
export const approvalCommands: readonly Command[] = [
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
];
