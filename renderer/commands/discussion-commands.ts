import { beginRemark } from "../discussion/draft.ts";
import type { Command } from "./command.ts";

/** Talking with the publisher. */
export const discussionCommands: readonly Command[] = [
  {
    id: "remark.comment",
    word: "command.comment",
    group: "text",
    keys: ["Alt+C"],
    run: () => beginRemark("comment"),
  },
  {
    id: "remark.question",
    word: "command.question",
    group: "text",
    keys: ["Alt+Q"],
    run: () => beginRemark("question"),
  },
];
