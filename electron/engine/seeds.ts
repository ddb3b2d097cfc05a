import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BookMeta } from "../../shared/book/book.ts";

/** One entry of `seeds/manifest.json`: a sample book and how it is best begun. */
export interface Seed {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly sourceLanguage?: string;
  readonly termbases: readonly string[];
  readonly packs: readonly string[];
}

/** The samples that ship; none when the folder is not there. */
export async function readSeeds(folder: string): Promise<Seed[]> {
  try {
    return JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"));
  } catch {
    return [];
  }
}

export const seedMeta = (seed: Seed): Pick<BookMeta, "title" | "authors" | "sourceLanguage"> => ({
  title: seed.title,
  authors: seed.authors,
  ...(seed.sourceLanguage ? { sourceLanguage: seed.sourceLanguage } : {}),
});
