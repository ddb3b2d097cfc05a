import { desk } from "./desk.ts";

/** Without a key or a pointer for this long, nobody is working. ms. */
const idleAfter = 60_000;
/** How often the time is told to the engine. ms. */
const period = 20_000;

/**
 * Counts the time somebody really works at the book and tells the engine, which keeps it on this machine. Nothing is counted
 * when the person said so in the preferences. Returns how to stop.
 */
export function watchActivity(): () => void {
  let last = 0;
  const now = (): void => {
    last = Date.now();
  };
  const kinds = ["keydown", "pointerdown", "wheel"] as const;
  for (const kind of kinds) window.addEventListener(kind, now, { capture: true, passive: true });
  const timer = setInterval(() => {
    const { engine, book, hand, preferences } = desk.get();
    if (!engine || !book || !hand || !preferences?.trackTime || Date.now() - last > idleAfter) return;
    // Time is a courtesy: losing some is no reason to interrupt anybody.
    engine.overview.active({ block: hand, seconds: period / 1000 }).catch(() => {});
  }, period);
  return () => {
    clearInterval(timer);
    for (const kind of kinds) window.removeEventListener(kind, now, { capture: true });
  };
}
