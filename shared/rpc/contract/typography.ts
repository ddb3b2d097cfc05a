import { z } from "zod";
import { blockIdSchema, offset, short } from "../schemas.ts";
import { procedure } from "./base.ts";
import { savedSchema } from "./blocks.ts";
import { bookSummarySchema } from "./book.ts";

/** The typography of the whole book as one batch: looked at by kind, accepted by kind, one step. */
export const typography = {
  preview: procedure.output(
    z.object({
      /** The house style of the book; see `houseStyles`. */
      style: short,
      kinds: z.array(
        z.object({
          check: short,
          mechanical: z.boolean(),
          places: offset,
          examples: z.array(
            z.object({ block: blockIdSchema, key: short, before: short, found: short, write: short, after: short }),
          ),
        }),
      ),
    }),
  ),
  setStyle: procedure.input(z.object({ style: short })).output(bookSummarySchema),
  /** Makes every change of these kinds that was not set aside. Null when there was none. */
  apply: procedure
    .input(z.object({ checks: z.array(short).min(1).max(100) }))
    .output(z.object({ places: offset, saved: savedSchema }).nullable()),
};
