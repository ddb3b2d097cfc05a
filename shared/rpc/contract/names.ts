import { z } from "zod";
import { blockIdSchema, long, offset, short, spanSchema } from "../schemas.ts";
import { procedure } from "./base.ts";

export const nameSchema = z.object({
  /** Its most frequent spelling. */
  name: short,
  forms: z.array(z.object({ text: short, count: offset })),
  count: offset,
  first: blockIdSchema,
  gender: z.enum(["masculine", "feminine"]).nullable(),
  /** Names that sound alike, not decided yet. */
  alike: z.array(z.object({ name: short, count: offset, likeness: z.enum(["same-sound", "near"]) })),
  /** Names that somebody said are other ones. */
  different: z.array(short),
});
export type NameView = z.infer<typeof nameSchema>;

const placeSchema = z.object({ block: blockIdSchema, span: spanSchema, before: long, found: long, after: long });

/** The name book: every proper name with its spellings, where it stands, and what was decided about it. */
export const names = {
  /** The most frequent first. */
  list: procedure.output(z.array(nameSchema)),
  /** Where these spellings stand, in the order of the book. */
  places: procedure.input(z.object({ forms: z.array(short.min(1)).min(1).max(50) })).output(z.array(placeSchema)),
  /** One name, two names, or not decided after all; remembered in the book. */
  decide: procedure
    .input(z.object({ kind: z.enum(["same", "different", "undecided"]), one: short.min(1), other: short.min(1) }))
    .output(z.void()),
  /** Every place that would change if this spelling were chosen. Nothing is changed; quotations and addresses never are. */
  renamings: procedure.input(z.object({ wrong: z.array(short.min(1)).min(1).max(50), right: short.min(1) })).output(
    z.object({
      places: z.array(placeSchema.extend({ replacement: long })),
      quoted: offset,
      addresses: offset,
    }),
  ),
};
