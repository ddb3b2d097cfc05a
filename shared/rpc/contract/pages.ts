import { z } from "zod";
import { procedure } from "./base.ts";

export const pageImageSchema = z.object({
  /** A data URL. */
  image: z.string().max(40_000_000),
  /** The page's own size in points, as in a block's provenance. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** How many pages the file has. */
  pages: z.int().positive(),
});
export type PageImage = z.infer<typeof pageImageSchema>;

export const pages = {
  /** A page of the PDF that the book was imported from, drawn. `width` in pixels. */
  image: procedure
    .input(z.object({ page: z.int().min(1).max(100_000), width: z.int().min(100).max(4_000) }))
    .output(pageImageSchema),
};
