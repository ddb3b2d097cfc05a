import { z } from "zod";
import { blockIdSchema, flagSchema, mqmSchema, offset, severitySchema, short } from "../schemas.ts";
import { procedure } from "./base.ts";

/** The three verbs of "ignore": this one until its text changes, all alike, this check in this book. */
export const ignoreVerbSchema = z.enum(["this", "alike", "check"]);

export const flagFilterSchema = z.object({
  checks: z.array(short).max(500).exactOptional(),
  categories: z.array(mqmSchema).exactOptional(),
  severities: z.array(severitySchema).exactOptional(),
  /** Mechanical typography is a batch of its own and left out unless asked for. */
  mechanical: z.boolean().exactOptional(),
  minConfidence: z.number().min(0).max(1).exactOptional(),
});

export const nextFlagSchema = z.object({
  block: blockIdSchema.exactOptional(),
  from: offset.exactOptional(),
  /** The flag in hand, when there is one: two may begin at the same place. */
  key: short.exactOptional(),
  backwards: z.boolean().exactOptional(),
  filter: flagFilterSchema.exactOptional(),
  order: z.enum(["book", "score"]).exactOptional(),
});

export const checkRecordSchema = z.object({
  check: short,
  enabled: z.boolean(),
  /** In this book: places found, corrected since, ignored. */
  open: offset,
  corrected: offset,
  ignored: offset,
  /** Share of decided places that were corrected; null before any decision. Sinks the check in the queue. */
  precision: z.number().nullable(),
  /** Mostly set aside: its flags come last. */
  sunk: z.boolean(),
});
export type CheckRecord = z.infer<typeof checkRecordSchema>;

export const flags = {
  /** In book order, or by block score. */
  queue: procedure
    .input(
      z.object({
        filter: flagFilterSchema.exactOptional(),
        order: z.enum(["book", "score"]),
        limit: z.int().positive().max(100_000).exactOptional(),
      }),
    )
    .output(z.array(flagSchema)),
  /** The next open flag after (or before) a place; wraps around. */
  next: procedure.input(nextFlagSchema).output(flagSchema.nullable()),
  ignore: procedure
    .input(z.object({ key: short, block: blockIdSchema, verb: ignoreVerbSchema }))
    .output(z.object({ ignored: offset, decision: short })),
  ignored: procedure.output(
    z.array(
      z.object({
        decision: short,
        verb: ignoreVerbSchema,
        check: short,
        quote: short,
        at: short,
        author: short,
        places: offset,
      }),
    ),
  ),
  /** Words near one that the dictionary does not know, best first. Slow: asked for when the flag is in hand. */
  spellings: procedure.input(z.object({ word: z.string().max(60) })).output(z.array(short)),
  unignore: procedure.input(z.object({ decision: short })).output(z.void()),
  /** Each check with its record in this book. */
  records: procedure.output(z.array(checkRecordSchema)),
  enable: procedure.input(z.object({ check: short, enabled: z.boolean() })).output(z.void()),
};
