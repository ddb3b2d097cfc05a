import { approvalCommands } from "./approval-commands.ts";
import { bookCommands } from "./book-commands.ts";
import type { Command } from "./command.ts";
import { discussionCommands } from "./discussion-commands.ts";
import { flagsCommands } from "./flags-commands.ts";
import { mergeCommands } from "./merge-commands.ts";
import { give } from "./role-refusal.ts";
import { structureCommands } from "./structure-commands.ts";
import { textCommands } from "./text-commands.ts";
import { viewCommands } from "./view-commands.ts";
import { writingCommands } from "./writing-commands.ts";

/** Every command, in the order of the palette and of the page of keys. */
export const commands: readonly Command[] = [
  ...flagsCommands,
  ...textCommands,
  ...structureCommands,
  ...writingCommands,
  ...discussionCommands,
  ...approvalCommands,
  ...viewCommands,
  ...bookCommands,
  ...mergeCommands,
];

/** Runs a command by its id; unknown ids do nothing. */
export function runCommand(id: string): void {
  const command = commands.find((one) => one.id === id);
  if (command) give(command);
}
