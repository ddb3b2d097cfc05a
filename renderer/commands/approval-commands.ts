import { desk } from "../state/desk.ts";
import { flush } from "../state/save.ts";
import type { Command } from "./command.ts";
import { decide } from "./decide.ts";
import { submit } from "./submit.ts";

/** From confirming a block to approving it. */
export const approvalCommands: readonly Command[] = [
  {
    id: "block.mark-edited-next",
    word: "command.mark-edited-next",
    group: "approval",
    keys: ["Mod+Enter"],
    decision: "mark-edited",
    run: () => decide("mark-edited", true),
  },
  {
    id: "block.mark-edited",
    word: "command.mark-edited",
    group: "approval",
    keys: ["Mod+Shift+Enter"],
    decision: "mark-edited",
    run: () => decide("mark-edited"),
  },
  {
    id: "block.submit",
    word: "command.submit",
    group: "approval",
    keys: ["Alt+S"],
    decision: "submit",
    run: () => decide("submit"),
  },
  {
    id: "block.approve",
    word: "command.approve",
    group: "approval",
    keys: ["Alt+B"],
    decision: "approve",
    run: () => decide("approve"),
  },
  {
    id: "block.send-back",
    word: "command.send-back",
    group: "approval",
    keys: ["Alt+R"],
    decision: "send-back",
    run: () => decide("send-back"),
  },
  {
    id: "chapter.submit",
    word: "command.submit-chapter",
    group: "approval",
    keys: ["Alt+Shift+S"],
    decision: "submit",
    run: () => submit("chapter"),
  },
  {
    id: "book.submit",
    word: "command.submit-book",
    group: "approval",
    keys: [],
    decision: "submit",
    run: () => submit("book"),
  },
  {
    id: "review.toggle",
    word: "command.review",
    group: "approval",
    keys: ["Alt+Shift+V"],
    run: () => flush().then(() => desk.set({ review: !desk.get().review })),
  },
  {
    id: "signoff.open",
    word: "command.signoff",
    group: "approval",
    keys: [],
    run: () => flush().then(() => desk.set({ dialog: "signoff" })),
  },
  {
    id: "block.withdraw",
    word: "command.withdraw",
    group: "approval",
    keys: ["Alt+Shift+R"],
    run: () => decide("withdraw"),
  },
];
