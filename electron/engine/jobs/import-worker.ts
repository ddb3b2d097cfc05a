/** Reads one file and makes a project of it, off the engine's thread: a large PDF takes many seconds. Ends with its job. */
import { importFile } from "../project/import-file.ts";
import { answerJob } from "./answer-job.ts";

await answerJob(importFile);
