import { outcome } from "./outcome.ts";
import type { ReadingAnswer, ReadingJob } from "./reading.ts";

/** The process that reads what is sent to it, a file at a time. */
process.on("message", async ({ bytes, name, trackedChanges }: ReadingJob) => {
  let answer: ReadingAnswer;
  try {
    answer = { outcome: await outcome(bytes, name, trackedChanges) };
  } catch (error) {
    answer = { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(answer);
});
