import { z } from "zod";
import {
  blockIdSchema,
  blockStateSchema,
  blockViewSchema,
  contentSchema,
  leanRowSchema,
  reasonSchema,
  revisionIdSchema,
  short,
  structureEditSchema,
} from "../schemas.ts";
import { procedure } from "./base.ts";

/** Answer to every change, sent only once it is on disk: the status line may say "saved". */
export const savedSchema = z.object({
  revision: revisionIdSchema,
  savedAt: short,
  /** Blocks that changed, in their new form; removed ones by id. */
  blocks: z.array(blockViewSchema),
  removed: z.array(blockIdSchema),
  /** Blocks whose text is the same and only their state is another: a batch of the review touches thousands. */
  states: z.array(z.object({ block: blockIdSchema, state: blockStateSchema })).exactOptional(),
  /** How many blocks an undo or a redo left as they stand: somebody else has worked on the same words since. */
  kept: z.int().min(0).exactOptional(),
  /** What an undo took back was a flag set aside: the flag, or the first of them, is in the queue again. */
  flagged: z.object({ block: blockIdSchema, key: short }).exactOptional(),
});
export type Saved = z.infer<typeof savedSchema>;

export const blocks = {
  outline: procedure.output(z.array(leanRowSchema)),
  get: procedure.input(z.object({ ids: z.array(blockIdSchema).max(500) })).output(z.array(blockViewSchema)),
  /** New text for one block. `version` is the one the window had: another one means somebody else was faster. */
  edit: procedure
    .input(z.object({ id: blockIdSchema, version: short, content: contentSchema, reason: reasonSchema }))
    .output(savedSchema),
  /** Several blocks in one step: one undo, one line for the publisher. */
  editAll: procedure
    .input(
      z.object({
        edits: z
          .array(z.object({ id: blockIdSchema, content: contentSchema }))
          .min(1)
          .max(50_000),
        reason: reasonSchema,
      }),
    )
    .output(savedSchema),
  /** `flag`: key of the doubt whose repair it is, which it settles. */
  restructure: procedure
    .input(z.object({ edit: structureEditSchema, flag: short.exactOptional() }))
    .output(savedSchema),
  /** Notes that nothing calls, in reading order. */
  uncalledNotes: procedure.output(z.array(z.object({ id: blockIdSchema, label: short, text: short }))),
  history: procedure.input(z.object({ id: blockIdSchema })).output(
    z.array(
      z.object({
        revision: revisionIdSchema,
        at: short,
        author: short,
        reason: reasonSchema,
        content: contentSchema,
      }),
    ),
  ),
  /**
   * Takes back the last step of this person that is still standing, or the last undone one again; what others wrote since stays.
   * Null when there is none.
   */
  undo: procedure.output(savedSchema.nullable()),
  redo: procedure.output(savedSchema.nullable()),
  /** Moves blocks through the states. Who may do what: `shared/review/states.ts`. An approval names the text it approves. */
  decide: procedure
    .input(
      z.object({
        ids: z.array(blockIdSchema).min(1).max(50_000),
        decision: z.enum(["mark-edited", "submit", "approve", "send-back", "withdraw"]),
        comment: z.string().max(20_000).exactOptional(),
      }),
    )
    .output(savedSchema),
  states: procedure.output(z.record(blockStateSchema, z.int())),
};
