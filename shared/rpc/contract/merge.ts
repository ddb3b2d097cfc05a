import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { blockIdSchema, contentSchema, grantSchema, offset, progressOf, shapeSchema, short } from "../schemas.ts";
import { procedure } from "./base.ts";
import { savedSchema } from "./blocks.ts";

/** What a merge brought in. All numbers 0: the other copy held nothing new. */
export const mergeSummarySchema = z.object({
  /** Blocks that now stand as the other copy has them. */
  blocks: offset,
  /** Steps of theirs that are in the history now, also of blocks where ours stays for now. */
  steps: offset,
  /** Whose steps these were. */
  authors: z.array(short),
  /** Submissions, approvals, changes accepted and refused. */
  decisions: offset,
  remarks: offset,
  /** Flags set aside or taken up again. */
  ignores: offset,
  /** Decisions about names, candidates for the glossary refused, samples and what was judged of them, doubts settled. */
  others: offset,
  terms: offset,
  rules: offset,
  /** Editions that came in; `as` is another number when ours had that one. */
  editions: z.array(z.object({ number: z.int(), as: z.int() })),
  /** Words of glossary entries and rules that both copies hold otherwise: ours stays. */
  differing: z.array(short),
  /** Conflicts that are open after it, older ones too. */
  conflicts: offset,
});
export type MergeSummary = z.infer<typeof mergeSummarySchema>;

const conflictSideSchema = z
  .object({ content: contentSchema, shape: shapeSchema, author: short, at: short })
  .nullable();

/** A decision that a person has to take: one block, or several that a cut or a join ties together. */
const conflictSchema = z.object({
  id: short,
  blocks: z.array(
    z.object({
      block: blockIdSchema,
      /** Null when it does not stand in that copy. */
      ours: conflictSideSchema,
      theirs: conflictSideSchema,
    }),
  ),
  /** Both sides' changes in one text, when they lie apart. */
  both: contentSchema.nullable(),
});
export type MergeConflict = z.infer<typeof conflictSchema>;

export const conflictChoices = ["ours", "theirs", "both"] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Two copies of a book become one. */
export const merge = {
  /** A whole copy of the project as it stands, for the other person. */
  give: procedure
    .input(z.object({ into: grantSchema.exactOptional() }))
    .output(eventIterator(progressOf(z.object({ fileName: short, bytes: z.int(), download: short.exactOptional() })))),
  /** Takes in another copy of the open book. Merging the same copy twice changes nothing. */
  take: procedure.input(z.object({ grant: grantSchema })).output(eventIterator(progressOf(mergeSummarySchema))),
  /** What waits for a person, in the order of the book. */
  conflicts: procedure.output(z.array(conflictSchema)),
  /** Decides a conflict: one step, which can be undone; then it is open again. */
  resolve: procedure.input(z.object({ id: short, choice: z.enum(conflictChoices) })).output(savedSchema),
};
