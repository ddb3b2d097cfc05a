import { type FileChild, type IPropertiesOptions, Paragraph, TableOfContents, TextRun } from "docx";
import type { BookMeta } from "../../book/book.ts";
import { editionWords } from "../edition-words.ts";
import type { TextState } from "../format.ts";
import { printable } from "../markup.ts";
import { styles } from "./word-styles.ts";

/** What comes before the text: title, authors, a table of contents that Word fills in when it opens the file. */
export function wordFront(meta: BookMeta): FileChild[] {
  const words = editionWords(meta.language);
  return [
    new Paragraph({ style: "Title", children: [new TextRun(printable(meta.title) || words.untitled)] }),
    ...meta.authors.map((author) => new Paragraph({ style: "Subtitle", children: [new TextRun(printable(author))] })),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-3" }),
  ];
}

/** The file's properties, styles and language. */
export const wordProperties = (meta: BookMeta, state: TextState): Omit<IPropertiesOptions, "sections"> => ({
  title: printable(meta.title),
  creator: printable(meta.authors.join(", ")),
  description: printable(meta.description ?? ""),
  // The state is said in the file, so that nobody prints a raw text unawares.
  keywords: `epreuve-state-${state}`,
  lastModifiedBy: "Épreuve",
  features: { updateFields: true },
  styles: styles(meta.language),
});
