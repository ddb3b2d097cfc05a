import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Frees what native code holds for objects that nothing uses any more. A set volume is hundreds of megabytes outside V8's
 * heap: V8 sees a small object, and no reason to collect it.
 */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  // Finalizers run between two turns of the event loop.
  await setImmediate();
}
