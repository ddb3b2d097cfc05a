import { existsSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { removePart } from "../project/import-book.ts";
import { runJob } from "./run-job.ts";
import type { TakeInJob } from "./take-in-messages.ts";

/** Takes something into the copy beside a book, in a process of its own; the copy is gone when that did not end well. Throws a Problem. */
export function takeInAside<Summary>(job: TakeInJob, work: Work): Promise<Summary> {
  const { arrival, book } = job;
  const name = arrival.kind === "merge" ? path.basename(arrival.theirs) : arrival.name;
  const tidy = arrival.kind === "merge" ? logsOf(arrival.theirs) : async () => {};
  const clean = async (): Promise<void> => {
    await removePart(book);
    await tidy();
  };
  return runJob<TakeInJob, Summary>(
    "take-in-worker",
    job,
    { tooLarge: new Problem("import-too-large", { name }), clean },
    work,
  );
}

/** Takes away the empty log that SQLite lays beside a file it only reads, when its reader was ended before it could. */
function logsOf(file: string): () => Promise<void> {
  const log = `${file}-wal`;
  if (existsSync(log)) return async () => {};
  return async () => {
    // One that holds something is of somebody who has begun to write meanwhile.
    if (!existsSync(log) || statSync(log).size > 0) return;
    await rm(log, { force: true });
    await rm(`${file}-shm`, { force: true });
  };
}
