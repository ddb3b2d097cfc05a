import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ReadOptions } from "../../shared/formats/format.ts";

export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly trackedChanges: ReadOptions["trackedChanges"];
}
export type ReadingAnswer = { readonly outcome: string } | { readonly failed: string };

/** What one small file may take: far over what any takes, so that only one that never ends is called so. In milliseconds. */
const patience = 30_000;

/** In megabytes. */
const memory = 1_000;

let reader: ChildProcess | undefined;

/**
 * Reads a file in a process of its own: one that never ends, takes all memory or brings the process down fails its test instead
 * of stopping all of them. A file that does is kept, and its path told. Answers the key of the refusal, or "read".
 */
export async function reading(
  bytes: Uint8Array,
  name: string,
  trackedChanges: ReadOptions["trackedChanges"] = "edits",
): Promise<string> {
  reader ??= start();
  const answer = await ask(reader, { bytes, name, trackedChanges });
  if ("outcome" in answer) return answer.outcome;
  reader.kill("SIGKILL");
  reader = undefined;
  const folder = path.join(tmpdir(), "epreuve-fuzz");
  mkdirSync(folder, { recursive: true });
  const kept = path.join(folder, `${process.hrtime.bigint()}-${name}`);
  writeFileSync(kept, bytes);
  throw new Error(`${kept} (tracked changes: ${trackedChanges}): ${answer.failed}`);
}

function start(): ChildProcess {
  const child = fork(path.join(import.meta.dirname, "read-one.ts"), {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${memory}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

const ask = (child: ChildProcess, job: ReadingJob): Promise<ReadingAnswer> =>
  new Promise((resolve) => {
    const done = (answer: ReadingAnswer): void => {
      clearTimeout(late);
      child.off("message", take).off("exit", ended);
      resolve(answer);
    };
    const take = (answer: ReadingAnswer): void => done(answer);
    const ended = (code: number | null, signal: string | null): void =>
      done({ failed: `the process ended: ${signal ?? code}` });
    const late = setTimeout(() => done({ failed: `not read after ${patience / 1000} s` }), patience);
    child.on("message", take).on("exit", ended);
    child.send(job);
  });
