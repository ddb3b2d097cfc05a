import { desk, engine } from "../state/desk.ts";

/** Asks for what two copies of the book hold otherwise, and puts it on the desk. */
export async function loadConflicts(): Promise<void> {
  if (desk.get().book) desk.set({ conflicts: await engine().merge.conflicts() });
}
