/** Reads one file and makes a project of it, beside the engine: a large PDF takes many seconds. */
import { importFile } from "../project/import-file.ts";
import { answerJob } from "./answer-job.ts";

answerJob(importFile);
