import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Edition, FormatId } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { imprimerieNationale } from "../../../shared/text/house-style.ts";
import { applyTypography } from "../../../shared/text/typography/edits.ts";
import type { Desk } from "../desk.ts";
import { editionOf } from "../editions/edition.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { writers } from "../formats.ts";
import { type Progress, steps } from "../progress.ts";
import { originalOf } from "../project/original.ts";
import { type Implementation, telling } from "./base.ts";

export const editionsRouter = (os: Implementation, desk: Desk) => ({
  export: os.editions.export.handler(async function* ({ input, signal }) {
    const writer = writers[input.format as FormatId];
    if (!writer) throw new Problem("format-not-written", { format: input.format });
    const { book } = desk;
    const into = input.into === undefined ? undefined : desk.options.grants.resolve(input.into, "write");
    const work = async (progress: Progress, stop: AbortSignal) => {
      const edition = editionOf(
        book,
        input.state,
        new Date(desk.options.now()).toISOString(),
        originalOf(book.project),
      );
      const clean = input.typography ? withTypography(edition) : edition;
      const bytes = await writer.write(clean, undefined, { progress, signal: stop });
      stop.throwIfAborted();
      const fileName = into ? path.basename(into) : `${fileStem(book.meta.title)}.${writer.extension}`;
      const file = into ?? path.join(await mkdtemp(path.join(tmpdir(), "epreuve-export-")), fileName);
      await writeAtomic(file, bytes);
      return {
        fileName,
        bytes: bytes.byteLength,
        ...(into ? {} : { download: desk.options.grants.give(file, "read") }),
      };
    };
    yield* telling(desk, "editions.export", steps(work, signal));
  }),
});

/** A title as a file name that every system takes. */
const fileStem = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80) || "edition";

/** The edition set by the house style; what the machine wrote stays as it was in the project. */
const withTypography = (edition: Edition): Edition => ({
  ...edition,
  blocks: edition.blocks.map((block) => ({ ...block, content: applyTypography(block.content, imprimerieNationale) })),
});
