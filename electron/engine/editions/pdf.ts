import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Edition, Writer } from "../../../shared/formats/format.ts";
import {
  defaultPdfOptions,
  type PdfOptions,
  typstSource,
  typstString,
} from "../../../shared/formats/pdf/typst-source.ts";
import { Problem } from "../../../shared/problem.ts";

/** More is set in volumes: some thousand pages. */
const mostSigns = 2_000_000;

/**
 * A PDF that one would print: French hyphenation, real footnotes, running heads, table of contents, set by Typst. Blocks its
 * thread while it sets.
 */
export const pdfWriter: Writer<PdfOptions | undefined> = {
  id: "pdf",
  extension: "pdf",
  mediaType: "application/pdf",
  async write(edition: Edition, options, work) {
    work.progress(0, 1);
    const chosen = options ?? defaultPdfOptions;
    const compiler = NodeCompiler.create();
    // Typst sets a text whose font is missing in another one, with a warning that nobody reads: asked beforehand.
    const probe = compiler.compile({ mainFileContent: `#text(font: ${typstString(chosen.font)})[a]` });
    if (chosen.font !== defaultPdfOptions.font && probe.takeWarnings())
      throw new Problem("font-missing", { font: chosen.font });
    const creationTimestamp = Math.floor((Date.parse(edition.date) || 0) / 1000);
    work.signal.throwIfAborted();
    const signs = edition.blocks.reduce((sum, { content }) => sum + content.text.length, 0);
    if (signs > mostSigns) {
      // What puts volumes together takes a while to load, and few books need it.
      const { setVolumes } = await import("./set-volumes.ts");
      return setVolumes(compiler, edition, chosen, work);
    }
    const pdf = compiler.pdf({ mainFileContent: typstSource(edition, chosen) }, { creationTimestamp });
    compiler.evictCache(0);
    work.progress(1, 1);
    return new Uint8Array(pdf);
  },
};
