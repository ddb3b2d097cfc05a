/** Makes one edition and writes it, beside the engine: setting a book takes seconds. */
import { makeEdition } from "../editions/make-edition.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { answerJob } from "./answer-job.ts";
import type { EditionJob } from "./edition-messages.ts";

answerJob(async ({ request, file }: EditionJob, work) => {
  const bytes = await makeEdition(request, work);
  await writeAtomic(file, bytes);
  return bytes.byteLength;
});
