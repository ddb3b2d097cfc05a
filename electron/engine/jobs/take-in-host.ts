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
  return runJob<TakeInJob, Summary>(
    "take-in-worker",
    job,
    { tooLarge: new Problem("import-too-large", { name }), clean: () => removePart(book) },
    work,
  );
}
