import { z } from "zod";
import { blockIdSchema, long, short, spanSchema } from "../schemas.ts";
import { procedure } from "./base.ts";
import { savedSchema } from "./blocks.ts";

export const findOptionsSchema = z.object({
  query: short.min(1),
  mode: z.enum(["words", "stems", "pattern"]),
  wholeWord: z.boolean(),
  matchCase: z.boolean(),
  matchAccents: z.boolean(),
  /** Which blocks: all, only those the machine left as they are, only edited ones. */
  scope: z.enum(["all", "raw", "edited"]),
});
export type FindOptions = z.infer<typeof findOptionsSchema>;

export const search = {
  /** As one types: blocks and glossary entries, best first (French stems). */
  quick: procedure.input(z.object({ query: short, limit: z.int().positive().max(200) })).output(
    z.object({
      blocks: z.array(z.object({ id: blockIdSchema, excerpt: long, spans: z.array(spanSchema), chapter: short })),
      concepts: z.array(z.object({ id: short, term: short, wrong: z.array(short) })),
    }),
  ),
  /** Every place, in book order. */
  find: procedure
    .input(findOptionsSchema.extend({ limit: z.int().positive().max(100_000) }))
    .output(z.array(z.object({ block: blockIdSchema, span: spanSchema, before: long, found: long, after: long }))),
  /** Replaces the chosen places in one step. A place whose text is no longer what was found is left alone and counted. */
  replace: procedure
    .input(
      z.object({
        options: findOptionsSchema,
        replacement: short,
        places: z
          .array(z.object({ block: blockIdSchema, span: spanSchema, found: long }))
          .min(1)
          .max(100_000),
      }),
    )
    .output(z.object({ saved: savedSchema.nullable(), replaced: z.int(), stale: z.int() })),
};
