import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import {
  blockIdSchema,
  grantSchema,
  metaSchema,
  offset,
  problemSchema,
  progressOf,
  roleSchema,
  short,
} from "../schemas.ts";
import { procedure } from "./base.ts";

/** The book on the desk, or nothing. */
export const bookSummarySchema = z.object({
  /** Identity of the project, kept in every copy of it. */
  id: short,
  fileName: short,
  meta: metaSchema,
  blocks: offset,
  /** Where this person last worked. */
  lastBlock: blockIdSchema.exactOptional(),
  role: roleSchema,
  author: short,
  readOnly: z.boolean(),
  /** Termbases and packs in use, by id. */
  termbases: z.array(short),
  packs: z.array(short),
  /** Its house style of typography, by id; see `houseStyles`. */
  style: short,
  /** Told once after an import: what was lost or odd. */
  notices: z.array(problemSchema),
});
export type BookSummary = z.infer<typeof bookSummarySchema>;

export const recentSchema = z.object({
  grant: grantSchema,
  title: short,
  fileName: short,
  openedAt: short,
  missing: z.boolean(),
});

/** What becomes of a file's tracked changes: `edits` keeps them as corrections of the machine's text. */
const trackedChoiceSchema = z.enum(["accept", "reject", "edits"]);
export type TrackedChoice = z.infer<typeof trackedChoiceSchema>;

export const book = {
  /** The open book, if any. */
  current: procedure.output(bookSummarySchema.nullable()),
  recent: procedure.output(z.array(recentSchema)),
  /** Opens a project file, or imports any other file into a new project beside it (`into`, else a place of the engine's choosing). */
  open: procedure
    .input(
      z.object({
        grant: grantSchema,
        into: grantSchema.exactOptional(),
        /** When not given, a file that holds some is answered with the problem `tracked-changes`. */
        trackedChanges: trackedChoiceSchema.exactOptional(),
      }),
    )
    .output(eventIterator(progressOf(bookSummarySchema))),
  /** A fresh copy of the sample, or the one already begun. */
  openSample: procedure.output(eventIterator(progressOf(bookSummarySchema))),
  close: procedure.output(z.void()),
  describe: procedure.input(metaSchema).output(bookSummarySchema),
  /** Who works here, and as what. */
  sign: procedure.input(z.object({ author: short, role: roleSchema })).output(bookSummarySchema),
  /** Remembers where this person works. */
  remember: procedure.input(z.object({ block: blockIdSchema })).output(z.void()),
  useGlossaries: procedure
    .input(z.object({ termbases: z.array(short).max(50), packs: z.array(short).max(20) }))
    .output(bookSummarySchema),
};
