import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Desk } from "../desk.ts";
import { extensionOf } from "../editions/make-edition.ts";
import { writeEdition } from "../jobs/edition-host.ts";
import type { EditionRequest } from "../jobs/edition-messages.ts";
import { type Progress, steps } from "../progress.ts";
import { telling } from "./base.ts";

/** What a finished file is called, its size in bytes, and where a browser fetches it. */
interface Delivery {
  readonly fileName: string;
  readonly bytes: number;
  readonly download?: string;
}

/**
 * Makes a file beside the engine and says how far it is: into the file behind a save grant, or one that a browser fetches.
 * `suffix` follows the book's title in the file's name.
 */
export async function* delivered(
  desk: Desk,
  name: string,
  request: () => EditionRequest | Promise<EditionRequest>,
  suffix: string,
  grant: string | undefined,
  signal: AbortSignal | undefined,
) {
  const into = grant === undefined ? undefined : desk.options.grants.resolve(grant, "write");
  const work = async (progress: Progress, stop: AbortSignal): Promise<Delivery> => {
    const made = await request();
    const fileName = into ? path.basename(into) : `${fileStem(desk.book.meta.title)}${suffix}.${extensionOf(made)}`;
    const file = into ?? path.join(await mkdtemp(path.join(tmpdir(), "epreuve-export-")), fileName);
    const bytes = await writeEdition(made, file, { progress, signal: stop });
    return { fileName, bytes, ...(into ? {} : { download: desk.options.grants.give(file, "read") }) };
  };
  yield* telling(desk, name, steps(work, signal));
}

/** A title as a file name that every system takes. */
const fileStem = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80) || "edition";
