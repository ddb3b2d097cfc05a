import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { blockIdSchema, grantSchema, long, mqmSchema, offset, progressOf, severitySchema, short } from "../schemas.ts";
import { procedure } from "./base.ts";

export const reportFormatSchema = z.enum(["html", "pdf", "csv", "json"]);
export type ReportFormat = z.infer<typeof reportFormatSchema>;
const languageSchema = z.enum(["fr", "en"]);
export type ReportLanguage = z.infer<typeof languageSchema>;

/** An error that somebody marked in a sampled paragraph. Offsets are UTF-16 units of the judged text. */
export const markSchema = z.object({
  from: offset,
  to: offset,
  category: mqmSchema,
  severity: severitySchema,
});
export type Mark = z.infer<typeof markSchema>;

const estimateSchema = z.object({
  perThousand: z.number(),
  low: z.number(),
  high: z.number(),
  paragraphs: z.int(),
  words: z.int(),
});

/** A drawn paragraph; `marks` null while nobody has judged it. */
export const sampledSchema = z.object({
  block: blockIdSchema,
  chapter: short,
  text: long,
  marks: z.array(markSchema).nullable(),
});

export const sampleSchema = z.object({
  id: short,
  state: z.enum(["raw", "edited"]),
  seed: z.int(),
  paragraphs: z.array(sampledSchema),
  errors: estimateSchema.nullable(),
  penalty: estimateSchema.nullable(),
});
export type SampleView = z.infer<typeof sampleSchema>;

export const reports = {
  /** Makes a report. On the desktop `into` is a save grant; in a browser the result is fetched from `download`. */
  make: procedure
    .input(z.object({ format: reportFormatSchema, language: languageSchema, into: grantSchema.exactOptional() }))
    .output(eventIterator(progressOf(z.object({ fileName: short, bytes: z.int(), download: short.exactOptional() })))),
  /** The last sample drawn, with what was judged of it. */
  sample: procedure.output(sampleSchema.nullable()),
  /** Draws a new one by chance; the one before stays in the project. */
  draw: procedure
    .input(z.object({ state: z.enum(["raw", "edited"]), size: z.int().min(1).max(500), seed: z.int().exactOptional() }))
    .output(sampleSchema),
  /** Says what is wrong in a drawn paragraph; no mark says that nothing is. A later judgement stands for the earlier one. */
  judge: procedure
    .input(z.object({ sample: short, block: blockIdSchema, marks: z.array(markSchema).max(500) }))
    .output(sampleSchema),
};
