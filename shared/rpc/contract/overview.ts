import { z } from "zod";
import { blockIdSchema, blockStateSchema, mqmSchema, offset, short } from "../schemas.ts";
import { procedure } from "./base.ts";

const bySeverity = z.tuple([offset, offset, offset, offset]);

export const chapterOverviewSchema = z.object({
  id: blockIdSchema,
  /** Empty for what stands before the first heading. */
  title: short,
  words: offset,
  /** Words by the state of their block. */
  states: z.partialRecord(blockStateSchema, offset),
  /** Open flags [neutral, minor, major, critical]. */
  flags: bySeverity,
  /** HTER is `edits / words` (shared/review/hter.ts). */
  edits: offset,
  /** Active time spent here on this machine. */
  seconds: offset,
});
export type ChapterOverview = z.infer<typeof chapterOverviewSchema>;

export const overviewSchema = z.object({
  chapters: z.array(chapterOverviewSchema),
  categories: z.array(z.object({ category: mqmSchema, flags: bySeverity })),
  /** Nothing when time is not kept. */
  days: z.array(z.object({ day: short, seconds: offset, words: offset })),
  wordsLeft: offset,
  forecast: z
    .object({
      pace: z.number(),
      days: offset,
      hours: z.number(),
      range: z.tuple([z.number(), z.number()]).exactOptional(),
    })
    .nullable(),
});
export type Overview = z.infer<typeof overviewSchema>;

export const overview = {
  /** What is done and what is left, by chapter and category, with effort, time and an honest forecast. */
  get: procedure.output(overviewSchema),
  /** Active seconds since the last call, with this block in hand. Kept on this machine, and only when asked to be. */
  active: procedure.input(z.object({ block: blockIdSchema, seconds: z.int().min(1).max(120) })).output(z.void()),
  /** Forgets the time kept for this book. */
  forgetTime: procedure.output(z.void()),
};
