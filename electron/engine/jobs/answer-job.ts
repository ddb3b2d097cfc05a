import { parentPort, workerData } from "node:worker_threads";
import type { Work } from "../../../shared/formats/format.ts";
import { invariant } from "../../../shared/invariant.ts";
import { Problem } from "../../../shared/problem.ts";
import type { JobReply } from "./run-job.ts";

/** The worker's side of `runJob`: does the job it was begun with, and ends with it. */
export async function answerJob<Job, Result>(run: (job: Job, work: Work) => Promise<Result>): Promise<void> {
  const port = parentPort;
  invariant(port, "a job runs in a worker");
  const reply = (message: JobReply<Result>): void => port.postMessage(message);
  try {
    const progress = (done: number, total: number): void => reply({ kind: "progress", done, total });
    // Whoever wants to stop ends this thread: a page setter or a parser listens to no signal.
    const result = await run(workerData, { progress, signal: new AbortController().signal });
    reply({ kind: "done", result });
  } catch (error) {
    if (error instanceof Problem) reply({ kind: "problem", key: error.key, params: error.params });
    else reply({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
