import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { answerEngine } from "./answer-engine.ts";
import type { JobReply } from "./run-job.ts";

/** The worker's side of `runJob`: does the one job that it is given. */
export function answerJob<Job, Result>(run: (job: Job, work: Work) => Promise<Result>): void {
  const reply = answerEngine<Job, JobReply<Result>>(async (job) => {
    try {
      const progress = (done: number, total: number): void => reply({ kind: "progress", done, total });
      // Whoever wants to stop ends this process: a page setter or a parser listens to no signal.
      const result = await run(job, { progress, signal: new AbortController().signal });
      reply({ kind: "done", result });
    } catch (error) {
      if (error instanceof Problem) reply({ kind: "problem", key: error.key, params: error.params });
      else reply({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
