import { z } from "zod";
import { changeClasses } from "../../review/changes.ts";
import { blockIdSchema, blockStateSchema, long, reasonSchema, short, spanSchema } from "../schemas.ts";
import { procedure } from "./base.ts";
import { savedSchema } from "./blocks.ts";

/** Why a publisher refuses a change; the window says it in words. */
export const rejectReasons = ["meaning", "french", "needless", "house-style", "other"] as const;
export type RejectReason = (typeof rejectReasons)[number];

export const blockReviewSchema = z.object({
  block: blockIdSchema,
  state: blockStateSchema,
  changes: z.array(
    z.object({
      /** Names block, place and both wordings: a decision holds for this very change. */
      id: short,
      kind: z.enum(["text", "format", "structure"]),
      class: z.enum(changeClasses),
      edited: spanSchema,
      before: long,
      after: long,
      /** What stands around it now. */
      left: short,
      right: short,
      accepted: z.boolean(),
      by: z.object({ author: short, at: short, reason: reasonSchema }).nullable(),
    }),
  ),
  /** Sent back: what was refused last, and why. */
  note: z
    .object({ author: short, at: short, reason: z.enum(rejectReasons), comment: long, before: long, after: long })
    .nullable(),
});
export type BlockReview = z.infer<typeof blockReviewSchema>;

/** Approval change by change. */
export const review = {
  /** Every block that stands otherwise than the machine wrote it. */
  list: procedure.output(z.array(blockReviewSchema)),
  /** Accepts changes; a block whose changes are all accepted is approved. Publishers only. */
  accept: procedure
    .input(
      z.object({
        blocks: z
          .array(z.object({ block: blockIdSchema, changes: z.array(short).max(20_000) }))
          .min(1)
          .max(50_000),
      }),
    )
    .output(savedSchema),
  /** Takes changes of one block back in one step, and sends the block back. Publishers only. */
  reject: procedure
    .input(
      z.object({
        block: blockIdSchema,
        changes: z.array(short).min(1).max(20_000),
        reason: z.enum(rejectReasons),
        comment: z.string().max(20_000),
      }),
    )
    .output(savedSchema),
};
