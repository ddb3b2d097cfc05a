/** Makes one reference, off the engine's thread: a large memory takes many seconds. Ends with its job. */
import { makeReference } from "../references/make-reference.ts";
import { answerJob } from "./answer-job.ts";

await answerJob(makeReference);
