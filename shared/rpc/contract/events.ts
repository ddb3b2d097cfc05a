import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { blockIdSchema, problemSchema } from "../schemas.ts";
import { procedure } from "./base.ts";

/** What changed without this window asking: the one stream, the only push. */
export const eventSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("book"), open: z.boolean() }),
  /** Flags of these blocks may be other ones (all of them when not given). */
  z.object({ kind: z.literal("flags"), blocks: z.array(blockIdSchema).exactOptional() }),
  z.object({ kind: z.literal("checking"), done: z.number(), total: z.number() }),
  /** Somebody stopped the checks before they had read the book. */
  z.object({ kind: z.literal("checking-stopped") }),
  z.object({ kind: z.literal("glossary") }),
  z.object({ kind: z.literal("discussion") }),
  z.object({ kind: z.literal("names") }),
  /** A grammar checker of others began, went on, ended or failed. */
  z.object({ kind: z.literal("grammar") }),
  z.object({ kind: z.literal("problem"), problem: problemSchema }),
]);
export type EngineEvent = z.infer<typeof eventSchema>;

export const events = { all: procedure.output(eventIterator(eventSchema)) };
