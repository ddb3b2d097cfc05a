import { z } from "zod";
import { blockIdSchema, long, offset, roleSchema, short, spanSchema } from "../schemas.ts";
import { procedure } from "./base.ts";

const said = z.string().trim().min(1).max(20_000);

export const remarkSchema = z.object({
  id: short,
  at: short,
  author: short,
  /** Null when the file the book came from said it. */
  role: roleSchema.nullable(),
  kind: z.enum(["comment", "question", "reply", "resolve", "reopen"]),
  body: z.string(),
});

export const threadStateSchema = z.enum(["open", "unanswered", "answered", "resolved"]);

/** What was said about one matter, oldest first. */
export const threadSchema = z.object({
  id: short,
  block: blockIdSchema,
  /** The block left the book since. */
  gone: z.boolean(),
  /** The words it is about, and where they stand now, if they still do. */
  quote: long.nullable(),
  place: spanSchema.nullable(),
  check: short.nullable(),
  state: threadStateSchema,
  remarks: z.array(remarkSchema),
});
export type ThreadView = z.infer<typeof threadSchema>;

/** Comments and questions between post-editor and publisher. Appended, never changed. */
export const discussion = {
  /** Every thread in the order of the book. */
  threads: procedure.output(z.array(threadSchema)),
  /** Begins a thread on a block, or on words of it. */
  begin: procedure
    .input(
      z.object({
        block: blockIdSchema,
        kind: z.enum(["comment", "question"]),
        body: said,
        quote: z.string().min(1).max(20_000).exactOptional(),
        start: offset.exactOptional(),
        check: short.exactOptional(),
      }),
    )
    .output(z.object({ thread: short })),
  reply: procedure.input(z.object({ thread: short, body: said })).output(z.void()),
  /** Settles a thread, or takes it up again. */
  settle: procedure.input(z.object({ thread: short, resolved: z.boolean() })).output(z.void()),
};
