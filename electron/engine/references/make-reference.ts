import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { DraftBlock, Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { splitSentences } from "../../../shared/text/sentences.ts";
import { tokenize } from "../../../shared/text/tokens.ts";
import { fileProblem, partOf } from "../files/write-atomic.ts";
import { readBook } from "../project/import-book.ts";
import { type Passage, referenceFile, writeReference } from "./reference-file.ts";

/** Which file becomes which reference. Plain data: it crosses to a worker. */
export interface ReferenceJob {
  readonly file: string;
  readonly folder: string;
  readonly id: string;
}

/**
 * Makes a reference of any file that a reader knows: the units of a TMX or XLIFF with what they translate, the sentences of a book that is
 * French alone (an earlier volume). Answers how many passages it holds; one that stands twice counts once. A reference of the same
 * name is replaced. Nothing is left when it fails. Throws a Problem that names the file.
 */
export async function makeReference({ file, folder, id }: ReferenceJob, work: Work): Promise<number> {
  const { draft } = await readBook(file, { trackedChanges: "accept" }, work);
  const passages = new Map<string, Passage>();
  for (const block of draft.blocks)
    for (const passage of passagesOf(block)) passages.set(`${passage.french}\n${passage.source}`, passage);
  if (passages.size === 0) throw new Problem("reference-empty", { name: path.basename(file) });
  const target = referenceFile(folder, id);
  const beside = partOf(target);
  try {
    await mkdir(folder, { recursive: true });
    await rm(beside, { force: true });
    const count = writeReference(beside, passages.values());
    await rename(beside, target);
    return count;
  } catch (error) {
    await rm(beside, { force: true });
    throw fileProblem(error, target);
  }
}

function passagesOf({ content, edited, source }: DraftBlock): Passage[] {
  const { text } = edited ?? content;
  if (source) return text.trim() === "" ? [] : [{ french: text, source: source.text }];
  return sentencesOf(text).map((french) => ({ french, source: "" }));
}

/** The sentences of a text that are long enough to be worth comparing: three words. */
export const sentencesOf = (text: string): string[] =>
  splitSentences(tokenize(text))
    .filter(({ tokens }) => tokens.filter(({ kind }) => kind === "word").length >= 3)
    .map(({ from, to }) => text.slice(from, to));
