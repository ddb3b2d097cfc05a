import { z } from "zod";
import type { BlockShape, Provenance } from "../book/block.ts";
import type { BookMeta } from "../book/book.ts";
import type { Content, InlineCode, TextEdit } from "../book/content.ts";
import type { BlockId, RevisionId } from "../book/ids.ts";
import type { StructureEdit } from "../formats/format.ts";
import { mqmTypes, severities } from "../mqm/typology.ts";
import { blockStates } from "../review/states.ts";

/** Schemas of what crosses the boundary. Sizes are bounded: a message can be hostile. */
const short = z.string().max(2_000);
const long = z.string().max(2_000_000);
const offset = z.int().nonnegative();

export const blockIdSchema = z.string().min(1).max(100) as unknown as z.ZodType<BlockId>;
export const revisionIdSchema = z.string().min(1).max(100) as unknown as z.ZodType<RevisionId>;

export const spanSchema = z.object({ from: offset, to: offset });

const inlineCodeSchema: z.ZodType<InlineCode> = z.object({
  kind: z.enum([
    "emphasis",
    "strong",
    "underline",
    "strike",
    "superscript",
    "subscript",
    "small-caps",
    "link",
    "language",
    "note-call",
    "placeholder",
  ]),
  id: short,
  from: offset,
  to: offset,
  href: short.exactOptional(),
  language: short.exactOptional(),
  note: blockIdSchema.exactOptional(),
  display: short.exactOptional(),
  original: long.exactOptional(),
  originalEnd: long.exactOptional(),
});

export const contentSchema: z.ZodType<Content> = z.object({ text: long, codes: z.array(inlineCodeSchema).max(20_000) });
export const textEditSchema: z.ZodType<TextEdit> = z.object({ from: offset, to: offset, insert: long });

export const shapeSchema: z.ZodType<BlockShape> = z.object({
  kind: z.enum([
    "heading",
    "paragraph",
    "list-item",
    "quotation",
    "verse",
    "table-cell",
    "caption",
    "note",
    "separator",
    "furniture",
  ]),
  level: z.int().min(1).max(9).exactOptional(),
  label: short.exactOptional(),
  cell: z.object({ table: offset, row: offset, column: offset, header: z.boolean().exactOptional() }).exactOptional(),
});

export const provenanceSchema: z.ZodType<Provenance> = z.object({
  file: short.exactOptional(),
  page: z.int().exactOptional(),
  lastPage: z.int().exactOptional(),
  lines: z.tuple([z.int(), z.int()]).readonly().exactOptional(),
  paragraph: z.int().exactOptional(),
  boxes: z
    .array(z.object({ page: z.int(), left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }))
    .readonly()
    .exactOptional(),
  unit: short.exactOptional(),
});

export const structureEditSchema: z.ZodType<StructureEdit> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("join"), first: blockIdSchema, second: blockIdSchema, between: z.enum(["", " "]) }),
  z.object({ kind: z.literal("split"), block: blockIdSchema, at: offset }),
  z.object({ kind: z.literal("reshape"), block: blockIdSchema, shape: shapeSchema }),
  z.object({ kind: z.literal("attach"), note: blockIdSchema, block: blockIdSchema, at: offset }),
  z.object({ kind: z.literal("detach"), note: blockIdSchema }),
]);

export const metaSchema: z.ZodType<BookMeta> = z.object({
  title: short,
  authors: z.array(short).max(50),
  language: short,
  sourceLanguage: short.exactOptional(),
  publisher: short.exactOptional(),
  identifier: short.exactOptional(),
  rights: short.exactOptional(),
  date: short.exactOptional(),
  description: long.exactOptional(),
});

export const severitySchema = z.enum(severities);
export const mqmSchema = z.enum(mqmTypes);

export const blockStateSchema = z.enum(blockStates);

/** What an edit made void: the block is not what was approved, or not what was last signed off. */
const lapsedSchema = z.enum(["approval", "sign-off"]);
export type Lapse = z.infer<typeof lapsedSchema>;

export const roles = ["post-editor", "publisher", "both"] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

/** Why a revision was made: shown to the publisher beside the change. */
export const reasonSchema = z.object({
  kind: z.enum([
    "typed",
    "suggestion",
    "rule",
    "replace",
    "structure",
    "typography",
    "revert",
    "undo",
    "redo",
    "publisher",
    "import",
    "merge",
  ]),
  /** The flag's check, the rule's id, the search. */
  check: short.exactOptional(),
  flag: short.exactOptional(),
  rule: short.exactOptional(),
  comment: z.string().max(20_000).exactOptional(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A row of the outline as it travels, light enough for 20,000 of them: what is left out is as in a block nobody has touched. */
export const leanRowSchema = z.object({
  id: blockIdSchema,
  shape: shapeSchema,
  /** heading: its text; others: nothing, fetched when seen. */
  title: short.exactOptional(),
  /** Characters of the current text, to estimate a row's height. */
  length: offset,
  /** Left out: raw. */
  state: blockStateSchema.exactOptional(),
  lapsed: lapsedSchema.exactOptional(),
  /** Left out: its text is the machine's. */
  edited: z.literal(true).exactOptional(),
  /** Open flags by severity [neutral, minor, major, critical], mechanical ones left out. Left out: none. */
  flags: z.tuple([offset, offset, offset, offset]).exactOptional(),
  /** How much it needs work, 0 to 1. Left out: 0. */
  score: z.number().exactOptional(),
});
export type LeanRow = z.infer<typeof leanRowSchema>;

export const flagSchema = z.object({
  key: short,
  check: short,
  block: blockIdSchema,
  from: offset,
  to: offset,
  quote: long,
  category: mqmSchema,
  severity: severitySchema,
  /** Key of the check's message; the window fills in its own language. */
  message: short,
  params: z.record(short, z.union([long, z.number()])),
  suggestions: z.array(long),
  mechanical: z.boolean(),
  confidence: z.number().min(0).max(1),
  /** For doubts about the structure: what each suggestion does instead of replacing text. */
  repairs: z.array(structureEditSchema).exactOptional(),
});
export type FlagView = z.infer<typeof flagSchema>;

/** A block as the window shows it. `version` is the revision that last touched it (for optimistic editing). */
export const blockViewSchema = z.object({
  id: blockIdSchema,
  shape: shapeSchema,
  raw: contentSchema,
  content: contentSchema,
  source: contentSchema.exactOptional(),
  provenance: provenanceSchema,
  version: z.string().max(100),
  state: blockStateSchema,
  lapsed: lapsedSchema.exactOptional(),
  flags: z.array(flagSchema),
});
export type BlockView = z.infer<typeof blockViewSchema>;

/** Long work is a stream of these; the last one carries the result. */
export const progressOf = <Result extends z.ZodType>(result: Result) =>
  z.object({ done: z.number(), total: z.number(), stage: short.exactOptional(), result: result.exactOptional() });

/** What went wrong, told by a key of shared/messages with its params: the window says it in its own language. */
export const problemSchema = z.object({ key: short, params: z.record(short, z.union([long, z.number()])) });
export type Problem = z.infer<typeof problemSchema>;

export const grantSchema = z.string().min(1).max(200);
export { long, offset, short };
