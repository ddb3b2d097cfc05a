import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { z } from "zod";
import type { Edition, Work } from "../../../shared/formats/format.ts";
import type { PdfOptions } from "../../../shared/formats/pdf/typst-source.ts";
import { type ContentsLine, typstVolumes, volumeSigns } from "../../../shared/formats/pdf/typst-volumes.ts";
import { invariant } from "../../../shared/invariant.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { describePdf } from "./describe-pdf.ts";

const endSchema = z.tuple([z.object({ notes: z.int(), titles: z.array(z.object({ level: z.int(), page: z.int() })) })]);

/**
 * Sets a book of thousands of pages in volumes, one after the other, and puts them together: set in one go, its pages would
 * all be in memory at once, twice over. Page and note numbers go on from volume to volume; the table of contents is set last.
 */
export async function setVolumes(
  compiler: NodeCompiler,
  edition: Edition,
  options: PdfOptions,
  work: Work,
  mostSigns: number = volumeSigns,
): Promise<Uint8Array> {
  const creationTimestamp = Math.floor((Date.parse(edition.date) || 0) / 1000);
  const { volumes, front, blankPage } = typstVolumes(edition, options, mostSigns);
  const blank = new Uint8Array(compiler.pdf({ mainFileContent: blankPage }, { creationTimestamp }));
  const set = (source: string, read?: (end: z.infer<typeof endSchema>[0]) => void) => {
    const { result } = compiler.compile({ mainFileContent: source });
    invariant(result, "a volume that Typst does not set");
    if (read) read(endSchema.parse(compiler.query(result, { selector: "<volume-end>", field: "value" }))[0]);
    const bytes = new Uint8Array(compiler.pdf(result, { creationTimestamp }));
    compiler.evictCache(0);
    // Each part has an even number of pages: right-hand pages stay on the right.
    return {
      parts: result.numOfPages % 2 === 1 ? [bytes, blank] : [bytes],
      pages: Math.ceil(result.numOfPages / 2) * 2,
    };
  };
  // As wide as the numbers will be.
  const wide = volumes.flatMap(({ titles }) => titles.map((title) => ({ level: 1, title, page: 9_999 })));
  const frontPages = set(front(wide)).pages;
  const contents: ContentsLine[] = [];
  const parts: Uint8Array[] = [];
  let [pages, notes] = [frontPages, 0];
  for (const [index, volume] of volumes.entries()) {
    await collectGarbage();
    work.signal.throwIfAborted();
    work.progress(index, volumes.length + 1);
    const made = set(volume.source({ pages, notes }), (end) => {
      notes = end.notes;
      for (const [at, { level, page }] of end.titles.entries())
        contents.push({ level, page, title: volume.titles[at] ?? "" });
    });
    pages += made.pages;
    parts.push(...made.parts);
  }
  work.progress(volumes.length, volumes.length + 1);
  const [opening, ...after] = set(front(contents)).parts;
  const loading = getDocument({ data: opening, verbosity: 0 });
  try {
    const first = await loading.promise;
    const whole = await first.extractPages([
      { document: null },
      ...[...after, ...parts].map((document) => ({ document })),
    ]);
    return describePdf(whole, edition);
  } finally {
    await loading.destroy();
  }
}
