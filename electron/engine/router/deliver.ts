import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Work } from "../../../shared/formats/format.ts";
import type { Desk } from "../desk.ts";
import { extensionOf } from "../editions/make-edition.ts";
import { fileStem } from "../files/file-stem.ts";
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

/** An edition, a report or an audit trail, made beside the engine. `suffix` follows the book's title in the file's name. */
export const delivered = (
  desk: Desk,
  name: string,
  request: () => EditionRequest | Promise<EditionRequest>,
  suffix: string,
  grant: string | undefined,
  signal: AbortSignal | undefined,
) =>
  deliveredFile(
    desk,
    name,
    async () => {
      const made = await request();
      return { ending: `${suffix}.${extensionOf(made)}`, write: (file, work) => writeEdition(made, file, work) };
    },
    grant,
    signal,
  );

/** Writes itself to a file; answers its size in bytes. `ending` follows the book's title in the file's name. */
interface Made {
  readonly ending: string;
  write(file: string, work: Work): Promise<number>;
}

/** Makes a file and says how far it is: into the file behind a save grant, or one that a browser fetches. */
export async function* deliveredFile(
  desk: Desk,
  name: string,
  make: () => Promise<Made>,
  grant: string | undefined,
  signal: AbortSignal | undefined,
) {
  const into = grant === undefined ? undefined : desk.options.grants.resolve(grant, "write");
  const work = async (progress: Progress, stop: AbortSignal): Promise<Delivery> => {
    const { ending, write } = await make();
    const fileName = into ? path.basename(into) : `${fileStem(desk.book.meta.title) || "edition"}${ending}`;
    const file = into ?? path.join(await mkdtemp(path.join(tmpdir(), "epreuve-export-")), fileName);
    const bytes = await write(file, { progress, signal: stop });
    return { fileName, bytes, ...(into ? {} : { download: desk.options.grants.give(file, "read") }) };
  };
  yield* telling(desk, name, steps(work, signal));
}
