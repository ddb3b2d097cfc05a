import { rm } from "node:fs/promises";
import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { partOf } from "../files/write-atomic.ts";
import type { ReferenceJob } from "../references/make-reference.ts";
import { referenceFile } from "../references/reference-file.ts";
import { runJob } from "./run-job.ts";

/** In MB: what an import may take. */
const memory = 1_000;

/** `makeReference` in a process of its own: stopping leaves nothing behind. */
export const makeReferenceAside = (job: ReferenceJob, work: Work): Promise<number> =>
  runJob<ReferenceJob, number>(
    "reference-worker",
    job,
    {
      tooLarge: new Problem("import-too-large", { name: path.basename(job.file) }),
      memory,
      clean: () => rm(partOf(referenceFile(job.folder, job.id)), { force: true }),
    },
    work,
  );
