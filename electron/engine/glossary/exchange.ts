import { UnreadableFile } from "../../../shared/formats/format.ts";
import { readCsv, writeCsv } from "../../../shared/glossary/table/csv.ts";
import { type ReadTermbase, readTbx } from "../../../shared/glossary/tbx/read.ts";
import { writeTbx } from "../../../shared/glossary/tbx/write.ts";
import type { Termbase } from "../../../shared/glossary/termbase.ts";
import { decodeText } from "../../../shared/text/decode.ts";
import { readXlsx, writeXlsx } from "./xlsx.ts";

export type GlossaryFormat = "tbx" | "tbx2" | "csv" | "xlsx";

/** Bytes of a glossary file, at most. */
const largest = 50_000_000;

/** Reads a glossary by what the file is, whatever its name says. Rejects with UnreadableFile. */
export async function readGlossary(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ReadTermbase> {
  if (bytes.length > largest) throw new UnreadableFile("glossary-too-large", { name });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes, name);
  const { text } = decodeText(bytes);
  return /^\ufeff?\s*</.test(text) ? readTbx(text, name) : readCsv(text, name);
}

export async function writeGlossary(termbase: Termbase, format: GlossaryFormat): Promise<Uint8Array> {
  switch (format) {
    case "tbx":
      return Buffer.from(writeTbx(termbase, 3));
    case "tbx2":
      return Buffer.from(writeTbx(termbase, 2));
    case "csv":
      return Buffer.from(writeCsv(termbase));
    case "xlsx":
      return writeXlsx(termbase);
  }
}
