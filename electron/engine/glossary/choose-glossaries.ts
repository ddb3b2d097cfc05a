import type { BookMeta } from "../../../shared/book/book.ts";
import type { Draft } from "../../../shared/formats/format.ts";
import { type Suggestion, suggestGlossaries } from "../../../shared/glossary/suggest.ts";
import { readCatalogue } from "./shipped.ts";

export type GlossaryChoice = Suggestion;

/** Characters that are enough to tell a book's subject and source language: six hundred pages. */
const enough = 1_000_000;

/** Which of the shipped termbases and packs a new book begins with; the user may change it at any time. */
export async function chooseGlossaries(appRoot: string, draft: Draft, meta: BookMeta): Promise<GlossaryChoice> {
  const text = draft.blocks
    .map(({ content }) => content.text)
    .join("\n")
    .slice(0, enough);
  return suggestGlossaries(await readCatalogue(appRoot), text, meta.sourceLanguage);
}
