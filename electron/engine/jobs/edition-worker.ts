/** Makes one edition and writes it, off the engine's thread: setting a book takes seconds. Ends with its job. */
import { makeEdition } from "../editions/make-edition.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { answerJob } from "./answer-job.ts";
import type { EditionJob } from "./edition-messages.ts";

await answerJob(async ({ request, file }: EditionJob, work) => {
  const bytes = await makeEdition(request, work);
  await writeAtomic(file, bytes);
  return bytes.byteLength;
});
