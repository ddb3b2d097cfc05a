import { z } from "zod";
import type { OwnRule } from "../../rules/own-rule.ts";
import { blockIdSchema, mqmSchema, offset, severitySchema, short } from "../schemas.ts";
import { procedure } from "./base.ts";

const text = z.string().trim().max(300);

export const ownRuleSchema: z.ZodType<OwnRule> = z
  .object({
    id: short,
    kind: z.enum(["word", "pattern", "pair"]),
    find: text.min(1),
    write: text,
    message: text,
    severity: severitySchema,
    category: mqmSchema,
    enabled: z.boolean(),
  })
  .refine(({ kind, write }) => kind !== "pair" || write !== "");

/** The form of an exported file. */
export const ownRulesFileSchema = z.object({
  format: z.literal("epreuve-rules/1"),
  rules: z.array(ownRuleSchema).max(5_000),
});

/** Rules of the book's own: kept in the project, checked like the others. */
export const rules = {
  list: procedure.output(z.array(ownRuleSchema)),
  /** Adds it, or replaces the one of that id. Refused when nothing could ever match, or anything would. */
  save: procedure.input(ownRuleSchema).output(z.void()),
  remove: procedure.input(z.object({ id: short })).output(z.void()),
  /** What it would flag in the book as it stands; nothing is kept. */
  preview: procedure.input(ownRuleSchema).output(
    z.object({
      places: offset,
      /** The first ones, each with some text around. */
      examples: z.array(z.object({ block: blockIdSchema, before: short, found: short, after: short })),
    }),
  ),
  /** All rules as the text of a file, and back: rules that are there already are left alone. */
  write: procedure.output(z.object({ text: z.string() })),
  read: procedure.input(z.object({ text: z.string().max(5_000_000) })).output(z.object({ added: offset })),
};
