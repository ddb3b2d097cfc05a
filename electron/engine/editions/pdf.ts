import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Edition, Writer } from "../../../shared/formats/format.ts";
import { defaultPdfOptions, type PdfOptions, typstSource } from "../../../shared/formats/pdf/typst-source.ts";

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
    const source = { mainFileContent: typstSource(edition, options ?? defaultPdfOptions) };
    const creationTimestamp = Math.floor((Date.parse(edition.date) || 0) / 1000);
    const compiler = NodeCompiler.create();
    work.signal.throwIfAborted();
    const pdf = compiler.pdf(source, { creationTimestamp });
    compiler.evictCache(0);
    work.progress(1, 1);
    return new Uint8Array(pdf);
  },
};
