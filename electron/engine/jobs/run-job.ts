import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { WorkerProcess } from "./worker-process.ts";
import type { WorkerName } from "./workers.ts";

/** What a worker that does one job says: how far it is, and at last what came of it. */
export type JobReply<Result> =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "problem"; readonly key: string; readonly params: Readonly<Record<string, string | number>> }
  | { readonly kind: "failed"; readonly message: string };

interface JobOptions {
  /** What to say when the job takes more memory than it may. */
  readonly tooLarge: Problem;
  /** In MB; Node's own limit when not given. */
  readonly memory?: number;
  /** Takes away what a job that did not end well leaves behind. */
  clean(): Promise<void>;
}

/**
 * Does one job in a process of its own. Stopping ends it at once: no reader or writer has to listen. Throws a Problem, or what
 * stopped it; nothing half-made stays.
 */
export async function runJob<Job, Result>(
  name: WorkerName,
  job: Job,
  { tooLarge, memory, clean }: JobOptions,
  work: Work,
): Promise<Result> {
  work.signal.throwIfAborted();
  let stop = (): void => {};
  let worker: WorkerProcess<Job, JobReply<Result>> | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      stop = () => reject(work.signal.reason);
      work.signal.addEventListener("abort", stop, { once: true });
      worker = new WorkerProcess(name, {
        holds: true,
        ...(memory === undefined ? {} : { memory }),
        reply: (reply) => {
          if (reply.kind === "progress") work.progress(reply.done, reply.total);
          else if (reply.kind === "done") resolve(reply.result);
          else if (reply.kind === "problem") reject(new Problem(reply.key, reply.params));
          else reject(new Error(reply.message));
        },
        died: ({ outOfMemory, message }) => reject(outOfMemory ? tooLarge : new Error(message)),
      });
      worker.post(job);
    });
  } catch (error) {
    await worker?.end();
    await clean();
    throw error;
  } finally {
    work.signal.removeEventListener("abort", stop);
    void worker?.end();
  }
}
