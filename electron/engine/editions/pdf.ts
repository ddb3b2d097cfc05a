import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import type { Edition, Writer } from "../../../shared/formats/format.ts";
import { defaultPdfOptions, type PdfOptions, typstSource } from "../../../shared/formats/pdf/typst-source.ts";

/**
 * A PDF that one would print: French hyphenation, real footnotes, running heads, table of contents, set by Typst. PDF/UA-1 is
 * asked for, so that a Typst that can tag does. Blocks its thread while it sets.
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
    let pdf: Uint8Array;
    try {
      pdf = compiler.pdf(source, { pdfStandard: PdfStandard.UA_1, creationTimestamp });
    } catch {
      // A character that no font has, or headings that skip a level, are faults for PDF/UA but not for a printer.
      pdf = compiler.pdf(source, { creationTimestamp });
    }
    compiler.evictCache(0);
    work.progress(1, 1);
    return new Uint8Array(pdf);
  },
};
