import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { removePart } from "../project/import-book.ts";
import type { ImportJob } from "../project/import-file.ts";
import { runJob } from "./run-job.ts";

/** In MB. A PDF of a thousand pages takes a quarter of it. */
const memory = 1_000;

/** `importFile` in a process of its own: the desk goes on meanwhile, and stopping leaves nothing behind. */
export const importAside = (job: ImportJob, work: Work): Promise<void> =>
  runJob<ImportJob, void>(
    "import-worker",
    job,
    {
      tooLarge: new Problem("import-too-large", { name: path.basename(job.file) }),
      memory,
      clean: () => removePart(job.target),
    },
    work,
  );
