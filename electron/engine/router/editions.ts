import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ExportInput } from "../../../shared/rpc/contract/editions.ts";
import type { Desk } from "../desk.ts";
import { editionOf } from "../editions/edition.ts";
import { extensionOf } from "../editions/make-edition.ts";
import { redlineOf } from "../editions/redline-of.ts";
import { writeEdition } from "../jobs/edition-host.ts";
import type { EditionRequest } from "../jobs/edition-messages.ts";
import { type Progress, steps } from "../progress.ts";
import { originalOf } from "../project/original.ts";
import { type Implementation, telling } from "./base.ts";

export const editionsRouter = (os: Implementation, desk: Desk) => ({
  export: os.editions.export.handler(async function* ({ input, signal }) {
    const into = input.into === undefined ? undefined : desk.options.grants.resolve(input.into, "write");
    const work = async (progress: Progress, stop: AbortSignal) => {
      const request = requestOf(desk, input);
      const fileName = into ? path.basename(into) : `${fileStem(desk.book.meta.title)}.${extensionOf(request)}`;
      const file = into ?? path.join(await mkdtemp(path.join(tmpdir(), "epreuve-export-")), fileName);
      const bytes = await writeEdition(request, file, { progress, signal: stop });
      return { fileName, bytes, ...(into ? {} : { download: desk.options.grants.give(file, "read") }) };
    };
    yield* telling(desk, "editions.export", steps(work, signal));
  }),
});

function requestOf(desk: Desk, input: ExportInput): EditionRequest {
  const { book } = desk;
  const date = new Date(desk.options.now()).toISOString();
  if (input.format === "redline")
    return { kind: "redline", redline: redlineOf(editionOf(book, input.state, date), book.project) };
  const edition = editionOf(book, input.state, date, originalOf(book.project));
  return { kind: "edition", format: input.format, edition, typography: input.typography };
}

/** A title as a file name that every system takes. */
const fileStem = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80) || "edition";
