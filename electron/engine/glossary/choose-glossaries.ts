import type { BookMeta } from "../../../shared/book/book.ts";
import type { Draft } from "../../../shared/formats/format.ts";

export interface GlossaryChoice {
  readonly termbases: readonly string[];
  readonly packs: readonly string[];
  readonly sourceLanguage?: string;
}

/** Which of the shipped termbases and packs a new book begins with; the user may change it at any time. */
export async function chooseGlossaries(_appRoot: string, _draft: Draft, meta: BookMeta): Promise<GlossaryChoice> {
  return { termbases: [], packs: [], ...(meta.sourceLanguage ? { sourceLanguage: meta.sourceLanguage } : {}) };
}
