import type { Edition, TextState, Work } from "../../../shared/formats/format.ts";
import { loadBook } from "../load-book.ts";
import { editionOf } from "./edition.ts";

/** An edition straight from a file: a project, or anything that can be read. Its date is the file's own, so bytes repeat. */
export async function editionOfFile(file: string, state: TextState, work: Work): Promise<Edition> {
  const book = await loadBook(file, { trackedChanges: "edits" }, work);
  return editionOf(book, state, book.changedAt, book.original);
}
