import { rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { partOf } from "../files/write-atomic.ts";
import type { EditionJob, EditionReply, EditionRequest } from "./edition-messages.ts";
import { workerFile } from "./workers.ts";

/**
 * Makes an edition in a thread of its own and writes it to `file`; answers its size in bytes. Stopping ends the thread, and
 * leaves no part of a file behind. Throws a Problem, or what stopped it.
 */
export async function writeEdition(request: EditionRequest, file: string, work: Work): Promise<number> {
  work.signal.throwIfAborted();
  const workerData: EditionJob = { request, file };
  const worker = new Worker(workerFile("edition-worker"), { workerData });
  let stop = (): void => {};
  try {
    return await new Promise<number>((resolve, reject) => {
      stop = () => reject(work.signal.reason);
      work.signal.addEventListener("abort", stop, { once: true });
      worker.on("message", (reply: EditionReply) => {
        if (reply.kind === "progress") work.progress(reply.done, reply.total);
        else if (reply.kind === "done") resolve(reply.bytes);
        else if (reply.kind === "problem") reject(new Problem(reply.key, reply.params));
        else reject(new Error(reply.message));
      });
      worker.on("error", (error) =>
        reject("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new Problem("edition-too-large") : error),
      );
      worker.on("exit", () => reject(new Error("the edition's thread ended early")));
    });
  } catch (error) {
    // Native code can't be interrupted: it is not waited for, and nothing follows it.
    void worker.terminate().then(() => rm(partOf(file), { force: true }));
    await rm(partOf(file), { force: true });
    throw error;
  } finally {
    work.signal.removeEventListener("abort", stop);
  }
}
