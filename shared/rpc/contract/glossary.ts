import { z } from "zod";
import { blockIdSchema, grantSchema, long, offset, problemSchema, short, spanSchema } from "../schemas.ts";
import { procedure } from "./base.ts";

export const termSchema = z.object({
  term: short.min(1),
  language: short,
  status: z.enum(["preferred", "admitted", "deprecated", "forbidden"]),
  partOfSpeech: short.exactOptional(),
  gender: z.enum(["masculine", "feminine"]).exactOptional(),
  note: short.exactOptional(),
});

export const conceptSchema = z.object({
  id: short,
  termbase: short,
  subjectField: short.exactOptional(),
  definition: short.exactOptional(),
  note: short.exactOptional(),
  terms: z.array(termSchema).min(1).max(200),
});
export type ConceptView = z.infer<typeof conceptSchema>;

export const termbaseInfoSchema = z.object({
  id: short,
  title: short,
  concepts: offset,
  own: z.boolean(),
  inUse: z.boolean(),
});

export const glossary = {
  termbases: procedure.output(z.array(termbaseInfoSchema)),
  packs: procedure.output(
    z.array(z.object({ id: short, from: short, titleFr: short, titleEn: short, entries: offset, inUse: z.boolean() })),
  ),
  /** Termbases in use; with a query by stem, by beginning, with a letter or two mistyped, best first. */
  list: procedure
    .input(z.object({ query: short.exactOptional(), limit: z.int().positive().max(5_000).exactOptional() }))
    .output(z.array(conceptSchema)),
  /** What concerns a block, best first: right forms to insert and wrong forms found, with where they stand. */
  concerning: procedure.input(z.object({ block: blockIdSchema })).output(
    z.array(
      z.object({
        concept: conceptSchema,
        places: z.array(spanSchema),
        found: short.exactOptional(),
        replacements: z.array(short),
      }),
    ),
  ),
  /** Adds to the book's own termbase; an existing id is replaced. */
  save: procedure
    .input(conceptSchema.omit({ termbase: true, id: true }).extend({ id: short.exactOptional() }))
    .output(conceptSchema),
  remove: procedure.input(z.object({ id: short })).output(z.void()),
  importFile: procedure
    .input(z.object({ grant: grantSchema }))
    .output(z.object({ added: offset, replaced: offset, notices: z.array(problemSchema) })),
  /** The book's own terms, or a pack, as a file. */
  exportFile: procedure
    .input(
      z.object({
        format: z.enum(["tbx", "tbx2", "csv", "xlsx"]),
        pack: short.exactOptional(),
        into: grantSchema.exactOptional(),
      }),
    )
    .output(
      z.object({ fileName: short, concepts: offset, notices: z.array(problemSchema), download: short.exactOptional() }),
    ),
  /** Copies a pack's entries into the book's own termbase, where they can be changed, and uses the pack here no longer. */
  takePack: procedure.input(z.object({ id: short })).output(z.object({ concepts: offset })),
  /** Adds the book's own terms to a termbase that other books can use, and uses it here. */
  share: procedure.input(z.object({ title: short.min(1) })).output(z.object({ termbase: short, concepts: offset })),
  /** Frequent names and phrases that no termbase in use has, until somebody confirms them (`save`) or sets them aside. */
  candidates: procedure.output(z.array(z.object({ text: short, kind: z.enum(["name", "term"]), count: offset }))),
  setAside: procedure.input(z.object({ text: short.min(1) })).output(z.void()),
  /** Other places of a wrong form just corrected, inflected ones too, each with its replacement: nothing is changed yet. */
  alike: procedure.input(z.object({ wrong: short.min(1), right: short })).output(
    z.array(
      z.object({
        block: blockIdSchema,
        span: spanSchema,
        before: long,
        found: short,
        after: long,
        replacement: short,
      }),
    ),
  ),
};
