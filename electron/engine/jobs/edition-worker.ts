/** Makes one edition and writes it, off the engine's thread: setting a book takes seconds. Ends with its job. */
import { parentPort, workerData } from "node:worker_threads";
import { invariant } from "../../../shared/invariant.ts";
import { Problem } from "../../../shared/problem.ts";
import { makeEdition } from "../editions/make-edition.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import type { EditionJob, EditionReply } from "./edition-messages.ts";

const port = parentPort;
invariant(port, "edition-worker runs as a worker");
const reply = (message: EditionReply): void => port.postMessage(message);

const { request, file } = workerData as EditionJob;
try {
  const progress = (done: number, total: number): void => reply({ kind: "progress", done, total });
  // Whoever wants to stop ends this thread: a page setter listens to no signal.
  const bytes = await makeEdition(request, { progress, signal: new AbortController().signal });
  await writeAtomic(file, bytes);
  reply({ kind: "done", bytes: bytes.byteLength });
} catch (error) {
  if (error instanceof Problem) reply({ kind: "problem", key: error.key, params: error.params });
  else reply({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
