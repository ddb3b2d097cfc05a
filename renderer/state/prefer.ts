import type { Preferences } from "../../shared/rpc/contract/preferences.ts";
import { desk, engine } from "./desk.ts";
import { applyPreferences } from "./load.ts";
import { tell } from "./tell.ts";

/** Changes some preferences: seen at once, kept by the engine. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  const before = desk.get().preferences;
  if (before) applyPreferences({ ...before, ...change });
  try {
    applyPreferences(await engine().preferences.set(change));
    const { author, role, book } = { ...desk.get().preferences, ...desk.get() };
    if (book && (change.author !== undefined || change.role !== undefined))
      desk.set({ book: await engine().book.sign({ author: author ?? "", role: role ?? "both" }) });
  } catch (error) {
    desk.set({ problem: tell(error) });
  }
}
