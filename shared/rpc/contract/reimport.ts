import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { grantSchema, offset, progressOf, short } from "../schemas.ts";
import { procedure } from "./base.ts";

/** What a new version of the raw file does to the book, in blocks. */
export const reimportSummarySchema = z.object({
  /** The machine's text is the same: all work stays. */
  same: offset,
  /** Another text, that nobody had corrected: it stands. */
  changed: offset,
  /** Another text, with the corrections carried over. */
  carried: offset,
  added: offset,
  gone: offset,
  /** Corrections that wait beside the new text, older conflicts too. */
  conflicts: offset,
  /** The file that keeps the book as it was before; empty when nothing was written. */
  kept: short,
});
export type ReimportSummary = z.infer<typeof reimportSummarySchema>;

const stream = procedure
  .input(z.object({ grant: grantSchema }))
  .output(eventIterator(progressOf(reimportSummarySchema)));

/** A new version of the file that the book was made from. */
export const reimport = {
  /** What it would do; nothing is written. */
  preview: stream,
  apply: stream,
};
