/** Makes one reference, beside the engine: a large memory takes many seconds. */
import { makeReference } from "../references/make-reference.ts";
import { answerJob } from "./answer-job.ts";

answerJob(makeReference);
