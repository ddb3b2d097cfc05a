import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { grantSchema, progressOf, short } from "../schemas.ts";
import { procedure } from "./base.ts";

export const editionFormatSchema = z.enum(["docx", "redline", "epub", "pdf", "html", "md", "txt", "xliff", "tmx"]);
export type EditionFormat = z.infer<typeof editionFormatSchema>;

export const exportInputSchema = z.object({
  format: editionFormatSchema,
  state: z.enum(["raw", "edited", "approved"]),
  typography: z.boolean(),
  into: grantSchema.exactOptional(),
});
export type ExportInput = z.infer<typeof exportInputSchema>;

export const editions = {
  /** Makes an edition. On the desktop `into` is a save grant; in a browser the result is fetched from `download`. */
  export: procedure
    .input(exportInputSchema)
    .output(eventIterator(progressOf(z.object({ fileName: short, bytes: z.int(), download: short.exactOptional() })))),
};
