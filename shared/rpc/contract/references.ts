import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { blockIdSchema, grantSchema, long, offset, progressOf, short } from "../schemas.ts";
import { procedure } from "./base.ts";

export const passageSchema = z.object({
  reference: short,
  french: long,
  /** What it is a translation of; empty where the reference doesn't say. */
  source: long,
  likeness: z.number().min(0).max(1),
  /** The words of the block it is like, in which language. */
  to: long,
  by: z.enum(["source", "french"]),
});
export type PassageView = z.infer<typeof passageSchema>;

/** Translation memories and earlier books: passages to compare with, never written to. */
export const references = {
  list: procedure.output(z.array(z.object({ id: short, inUse: z.boolean() }))),
  /** Makes a reference of a file (TMX, XLIFF or any book), and uses it in the open book. */
  bring: procedure
    .input(z.object({ grant: grantSchema }))
    .output(eventIterator(progressOf(z.object({ id: short, passages: offset })))),
  use: procedure.input(z.object({ id: short, inUse: z.boolean() })).output(z.void()),
  /** Takes a reference off this machine. */
  remove: procedure.input(z.object({ id: short })).output(z.void()),
  /** Passages like those of a block, best first. */
  alike: procedure.input(z.object({ block: blockIdSchema })).output(z.array(passageSchema)),
};
