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
 * What comes before the text: title, authors, and on a page of its own a table of contents with its page numbers. `breaks`: the text begins a page by itself, as a chapter does.
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

/** Characters of a book whose pages are laid out to number its contents: some 350 pages, 8 s of a small machine. */
const laidOut = 700_000;

/**
 * Where the contents' page numbers come from. Written with the file, for a field left to Word makes it ask about other files as it opens;
 * where the library can't lay out as Word does (a note over two pages) it guesses, and F9 sets right what is a page off. A longer book is
 * left to Word. The layout is 1.8 MB of code: it is loaded by who needs it.
 *
 * @param characters Length of the book.
 */
export async function pageNumbering(characters: number): Promise<Pick<IPropertiesOptions, "pageNumbers" | "features">> {
  if (characters > laidOut) return leftToWord;
  const { estimatePageNumbersWith } = await import("docx/layout");
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) };
}

/** Word fills in the contents when it opens the file: also for tracked changes, whose pages depend on how they are looked at. */
export const leftToWord = { features: { updateFields: true } } as const;

/** The file's properties, styles and language. */
export const wordProperties = (meta: BookMeta, state: TextState): Omit<IPropertiesOptions, "sections"> => ({
  title: printable(meta.title),
  creator: printable(meta.authors.join(", ")),
  description: printable(meta.description ?? ""),
  // The state is said in the file, so that nobody prints a raw text unawares.
  keywords: `epreuve-state-${state}`,
  lastModifiedBy: "Épreuve",
  styles: styles(meta.language),
});
