import { rm } from "node:fs/promises";
import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { partOf } from "../files/write-atomic.ts";
import type { EditionJob, EditionRequest } from "./edition-messages.ts";
import { runJob } from "./run-job.ts";

/**
 * Makes an edition in a process of its own and writes it to `file`; answers its size in bytes. Stopping leaves no part of a file
 * behind. Throws a Problem, or what stopped it.
 */
export const writeEdition = (request: EditionRequest, file: string, work: Work): Promise<number> =>
  runJob<EditionJob, number>(
    "edition-worker",
    { request, file },
    { tooLarge: new Problem("edition-too-large"), clean: () => rm(partOf(file), { force: true }) },
    work,
  );
