import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { severities } from "../../mqm/typology.ts";
import { blockIdSchema, grantSchema, long, offset, progressOf, short } from "../schemas.ts";
import { procedure } from "./base.ts";

/** What can be open when a book is to be signed: flags by severity, and what else would be missed in print. */
export const gateItems = [
  ...severities,
  "not-approved",
  "questions",
  "conflicts",
  "orphan-notes",
  "calls-without-note",
] as const;
export type GateItem = (typeof gateItems)[number];
const gateItemSchema = z.enum(gateItems);

const gateSchema = z.array(
  z.object({
    item: gateItemSchema,
    count: offset,
    first: blockIdSchema.nullable(),
    /** Does it hold the book back? The publisher says. */
    blocks: z.boolean(),
  }),
);
export type Gate = z.infer<typeof gateSchema>;

const signedSchema = z.object({
  number: z.int().positive(),
  at: short,
  author: short,
  /** Why it was signed though something was open. */
  override: z.string().nullable(),
  blocks: offset,
  /** SHA-256 of all that was signed. */
  hash: short,
});
export type SignedEdition = z.infer<typeof signedSchema>;

/** The "bon à tirer": what is open, signing, and what was signed. */
export const signoff = {
  gate: procedure.output(gateSchema),
  /** Says what holds the book back. Publishers only. */
  setGate: procedure.input(z.object({ blocking: z.array(gateItemSchema).max(20) })).output(gateSchema),
  /** Freezes what stands as a numbered edition. Publishers only; with something open that holds it back, only with a reason. */
  sign: procedure
    .input(z.object({ override: z.string().trim().min(1).max(2_000).exactOptional() }))
    .output(signedSchema),
  editions: procedure.output(z.array(signedSchema)),
  /** What changed from one edition to another; `later` left out: to what stands now. */
  compare: procedure.input(z.object({ earlier: z.int(), later: z.int().exactOptional() })).output(
    z.array(
      z.object({
        block: blockIdSchema,
        kind: z.enum(["changed", "format", "added", "removed"]),
        parts: z.array(z.object({ kind: z.enum(["same", "removed", "added"]), text: long })),
      }),
    ),
  ),
  /** All that was ever done to the book, as a file. */
  audit: procedure
    .input(z.object({ format: z.enum(["csv", "json"]), into: grantSchema.exactOptional() }))
    .output(eventIterator(progressOf(z.object({ fileName: short, bytes: z.int(), download: short.exactOptional() })))),
};
