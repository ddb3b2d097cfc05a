/** Takes another copy, or a new version of the raw file, into a copy of the book, beside the engine. */
import type { Work } from "../../../shared/formats/format.ts";
import { partOf } from "../files/write-atomic.ts";
import { mergeCopies } from "../merge/merge-copies.ts";
import { openDatabase, sealed } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import { takeVersionOf } from "../reimport/take-version.ts";
import { answerJob } from "./answer-job.ts";
import type { TakeInJob } from "./take-in-messages.ts";

answerJob(async ({ book, arrival, hand }: TakeInJob, { progress }: Work) => {
  const project = new Project(openDatabase(partOf(book)));
  try {
    const summary =
      arrival.kind === "merge"
        ? mergeCopies(project, book, arrival.theirs, hand, progress)
        : takeVersionOf(project, arrival.incoming, arrival.name, hand, progress);
    sealed(project.db);
    return summary;
  } finally {
    project.close();
  }
});
