import { desk } from "./desk.ts";

/** Says what just happened, in the status line and to a screen reader; an invisible sign lets the same be heard twice in a row. */
export function speak(text: string): void {
  const again = text !== "" && desk.get().spoken === text;
  desk.set({ spoken: again ? `${text}\u2060` : text });
}
