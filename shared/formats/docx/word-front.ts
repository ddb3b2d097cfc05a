import {
  type FileChild,
  Footer,
  type IPropertiesOptions,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import type { BookMeta } from "../../book/book.ts";
import { editionWords } from "../edition-words.ts";
import type { TextState } from "../format.ts";
import { printable } from "../markup.ts";
import { styles } from "./word-styles.ts";

/**
 * What comes before the text: title, authors, and on a page of its own a table of contents that Word fills in when it opens
 * the file. `breaks`: the text begins a page by itself, as a chapter does.
 */
export function wordFront(meta: BookMeta, breaks: boolean): FileChild[] {
  const words = editionWords(meta.language);
  return [
    new Paragraph({ style: "Title", children: [new TextRun(printable(meta.title) || words.untitled)] }),
    ...meta.authors.map((author) => new Paragraph({ style: "Subtitle", children: [new TextRun(printable(author))] })),
    new Paragraph({ style: "TOCHeading", pageBreakBefore: true, children: [new TextRun(words.contents)] }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-3" }),
    ...(breaks ? [] : [new Paragraph({ style: "TOCHeading", children: [new PageBreak()] })]),
  ];
}

/** The body of the file with a page number at the foot of each page but the first. */
export const wordSection = (children: readonly FileChild[]): IPropertiesOptions["sections"][number] => ({
  properties: { titlePage: true },
  footers: {
    default: new Footer({
      children: [new Paragraph({ alignment: "center", children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    }),
  },
  children,
});

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
