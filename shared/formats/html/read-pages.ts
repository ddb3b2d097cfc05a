import type { BookMeta } from "../../book/book.ts";
import { DraftBuilder } from "../draft-builder.ts";
import type { Draft, Notice, Work } from "../format.ts";
import { HtmlBlocks, type HtmlContext } from "./blocks.ts";
import { findNotes, type HtmlPage } from "./notes.ts";
import { readClasses } from "./style-marks.ts";

/** Pages in reading order, and what is known of them all. */
export interface HtmlBook {
  readonly name: string;
  readonly pages: readonly HtmlPage[];
  readonly meta: Partial<BookMeta>;
  readonly styleSheets: Iterable<string>;
  readonly contentsLevel?: HtmlContext["contentsLevel"];
  readonly notices?: readonly Notice[];
}

/** The blocks of a book made of HTML pages. Throws UnreadableFile. */
export function readPages(book: HtmlBook, work: Work): Draft {
  const notes = findNotes(book.pages);
  let count = 0;
  const draft: DraftBuilder = new DraftBuilder((key) => {
    const note = notes.notes.get(key);
    if (!note) return undefined;
    const read = new HtmlBlocks(context, note.page).note(note);
    count++;
    // A name ("[^reference]") is no mark: it is numbered by rank, as it will be printed.
    return read.label === "" ? { ...read, label: `${count}` } : read;
  });
  const context: HtmlContext = {
    draft,
    notes,
    meta: book.meta,
    language: book.meta.language ?? "fr",
    classes: readClasses(book.styleSheets),
    ...(book.contentsLevel ? { contentsLevel: book.contentsLevel } : {}),
  };
  for (const notice of book.notices ?? []) draft.notice(notice);
  for (const [index, page] of book.pages.entries()) {
    work.progress(index, book.pages.length);
    new HtmlBlocks(context, page).read(work);
  }
  return draft.build(book.meta, book.name);
}
