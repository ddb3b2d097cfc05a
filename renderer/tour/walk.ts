import { desk } from "../state/desk.ts";
import { changePreferences } from "../state/prefer.ts";
import { stops } from "./steps.ts";

/** Begins the tour, or goes to its next stop; after the last one it is over. */
export function tourOn(): void {
  const { tour } = desk.get();
  const next = tour === null ? 0 : tour + 1;
  if (next < stops.length) desk.set({ tour: next });
  else leaveTour();
}

/** Leaves the tour: it does not come back by itself. */
export function leaveTour(): void {
  desk.set({ tour: null });
  if (!desk.get().preferences?.tourSeen) void changePreferences({ tourSeen: true });
}
