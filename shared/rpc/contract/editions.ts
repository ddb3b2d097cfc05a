import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { trims } from "../../formats/pdf/trim-sizes.ts";
import { grantSchema, progressOf, short } from "../schemas.ts";
import { procedure } from "./base.ts";

export const editionFormatSchema = z.enum(["docx", "redline", "epub", "pdf", "html", "md", "txt", "xliff", "tmx"]);
export type EditionFormat = z.infer<typeof editionFormatSchema>;

const pdfChoiceSchema = z.object({
  trim: z.enum(trims),
  /** A font that the page setter carries or the machine has. */
  font: z.string().min(1).max(100),
  /** Points. */
  size: z.number().min(6).max(24),
});
export type PdfChoice = z.infer<typeof pdfChoiceSchema>;

export const exportInputSchema = z.object({
  format: editionFormatSchema,
  state: z.enum(["raw", "edited", "approved"]),
  typography: z.boolean(),
  /** A signed edition, as it was signed, by its number; instead of what stands now. */
  signed: z.int().positive().exactOptional(),
  pdf: pdfChoiceSchema.exactOptional(),
  /** EPUB: a read grant of a PNG or JPEG; without it a cover is drawn from title and authors. */
  cover: grantSchema.exactOptional(),
  into: grantSchema.exactOptional(),
});
export type ExportInput = z.infer<typeof exportInputSchema>;

export const editions = {
  /** Makes an edition. On the desktop `into` is a save grant; in a browser the result is fetched from `download`. */
  export: procedure
    .input(exportInputSchema)
    .output(eventIterator(progressOf(z.object({ fileName: short, bytes: z.int(), download: short.exactOptional() })))),
};
