import { z } from "zod";
import { changeClasses } from "../../review/changes.ts";
import { rejectReasons } from "../../review/reject-reasons.ts";
import { type ReviewFilter, verdicts } from "../../review/review-filter.ts";
import { blockIdSchema, blockStateSchema, long, offset, reasonSchema, short } from "../schemas.ts";
import { procedure } from "./base.ts";
import { savedSchema } from "./blocks.ts";

const filterSchema: z.ZodType<ReviewFilter> = z.object({
  chapter: blockIdSchema.exactOptional(),
  class: z.enum(changeClasses).exactOptional(),
  verdict: z.enum(verdicts).exactOptional(),
  source: short.exactOptional(),
  author: short.exactOptional(),
  same: z.object({ before: long, after: long }).exactOptional(),
});

export const reviewLineSchema = z.object({
  block: blockIdSchema,
  /** The heading it stands under; the book's first block where there is none. */
  chapter: blockIdSchema,
  state: blockStateSchema,
  verdict: z.enum(verdicts),
  change: z.object({
    /** Names block, place and both wordings: a decision holds for this very change. */
    id: short,
    kind: z.enum(["text", "format", "structure"]),
    class: z.enum(changeClasses),
    before: long,
    after: long,
    /** What stands around it. */
    left: short,
    right: short,
    by: z.object({ author: short, at: short, reason: reasonSchema }).nullable(),
  }),
  /** Refused: why. Asked: the question. Answered since: the answer. */
  word: z.object({ author: short, at: short, reason: z.enum(rejectReasons).nullable(), text: long }).nullable(),
});
export type ReviewLine = z.infer<typeof reviewLineSchema>;

const facet = z.array(z.object({ value: short, count: offset }));
const facetsSchema = z.object({
  /** Changes of the whole book that nobody has decided about, and how many of them are changes of meaning. */
  left: z.object({ all: offset, meaning: offset }),
  /** What the filter shows and nobody has decided about, and in how many blocks. */
  shown: z.object({ changes: offset, blocks: offset }),
  /** Each counted with all other choices of the filter. */
  chapter: facet,
  class: facet,
  verdict: facet,
  source: facet,
  author: facet,
  same: z.array(z.object({ before: long, after: long, count: offset })),
});
export type ReviewFacets = z.infer<typeof facetsSchema>;

/** Approval change by change. */
export const review = {
  /**
   * A window of the changes that a filter shows, in the order of the book. `partly`: answers at once with what is known so far
   * (`ready` < 1), instead of when the whole book has been read. `hand`: the change whose place in the list is wanted; `near`: the
   * block whose first change is, or the next one after it, when that change is not there.
   */
  page: procedure
    .input(
      z.object({
        filter: filterSchema,
        from: offset,
        count: z.int().min(0).max(500),
        hand: short.exactOptional(),
        near: blockIdSchema.exactOptional(),
        partly: z.boolean().exactOptional(),
      }),
    )
    .output(
      z.object({
        lines: z.array(reviewLineSchema),
        total: offset,
        /** Place in the list of the change that `hand` or `near` asks for; null when it is not there. */
        at: offset.nullable(),
        ready: z.number().min(0).max(1),
      }),
    ),
  /** How many changes stand behind each choice, over what is known so far. */
  facets: procedure.input(z.object({ filter: filterSchema })).output(facetsSchema),
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
  /** Accepts all that a filter shows and nobody has decided about, in one step: `expected` changes, or none. Publishers only. */
  acceptShown: procedure.input(z.object({ filter: filterSchema, expected: z.int().min(1) })).output(savedSchema),
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
  /** Asks the post-editor about a change, in the discussion of its block. Publishers only. */
  ask: procedure
    .input(z.object({ block: blockIdSchema, change: short, question: z.string().trim().min(1).max(20_000) }))
    .output(savedSchema),
};
