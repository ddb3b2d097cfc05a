import v8 from "node:v8";
import vm from "node:vm";

/** A heap that is smaller is left alone, in bytes: the sample's is. */
const worthwhile = 150e6;

/**
 * Gives back to the system the memory that work which is done has left behind. V8 keeps it for the next time, after a long book as
 * much again as is in use; there is no next time soon. Everything stops for it, some tenths of a second on a long book.
 */
export function letGo(): void {
  if (process.memoryUsage().heapTotal < worthwhile) return;
  // V8 shows its collector to contexts that are made while the flag stands.
  v8.setFlagsFromString("--expose-gc");
  vm.runInNewContext("gc")({ type: "major", execution: "sync", flavor: "last-resort" });
}
