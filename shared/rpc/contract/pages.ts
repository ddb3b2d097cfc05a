import { z } from "zod";
import { long, offset } from "../schemas.ts";
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
  /** Lines of the text that the book was imported from, `first` and `last` among them, counted from one; none past its end. */
  lines: procedure
    .input(z.object({ first: offset.min(1), last: offset.min(1) }))
    .output(z.object({ lines: z.array(long), total: offset })),
};
