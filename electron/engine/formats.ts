import { docxReader } from "../../shared/formats/docx/read.ts";
import { docxWriter } from "../../shared/formats/docx/write.ts";
import { epubReader } from "../../shared/formats/epub/read.ts";
import { epubWriter } from "../../shared/formats/epub/write.ts";
import type { FormatId, Reader, Writer } from "../../shared/formats/format.ts";
import { htmlReader } from "../../shared/formats/html/read.ts";
import { htmlWriter } from "../../shared/formats/html/write.ts";
import { mdReader } from "../../shared/formats/md/read.ts";
import { mdWriter } from "../../shared/formats/md/write.ts";
import { odtReader } from "../../shared/formats/odt/read.ts";
import { pdfReader } from "../../shared/formats/pdf/read.ts";
import { tmxReader } from "../../shared/formats/tmx/read.ts";
import { tmxWriter } from "../../shared/formats/tmx/write.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { txtWriter } from "../../shared/formats/txt/write.ts";
import { xliffReader } from "../../shared/formats/xliff/read.ts";
import { xliffWriter } from "../../shared/formats/xliff/write.ts";
import { pdfWriter } from "./editions/pdf.ts";
import { openPdf } from "./formats-pdf/open-pdf.ts";

/** What can be read; the surest of their own file first. */
export const readers: readonly Reader[] = [
  docxReader,
  odtReader,
  epubReader,
  htmlReader,
  pdfReader(openPdf),
  mdReader,
  xliffReader,
  tmxReader,
  txtReader,
];

/** The reader that is surest of a file, by its first bytes and its name; none when no reader knows it. */
export function readerOf(bytes: Uint8Array, name: string): Reader | undefined {
  const head = bytes.subarray(0, 4096);
  const [best] = readers.map((reader) => ({ reader, sure: reader.detect(head, name) })).sort((a, b) => b.sure - a.sure);
  return best && best.sure > 0 ? best.reader : undefined;
}

/** What can be written, by the name the command line and the window use. */
export const writers: Readonly<Partial<Record<FormatId, Writer>>> = {
  docx: docxWriter,
  epub: epubWriter,
  pdf: pdfWriter,
  html: htmlWriter,
  md: mdWriter,
  txt: txtWriter,
  xliff: xliffWriter,
  tmx: tmxWriter,
};
