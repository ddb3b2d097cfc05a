import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import writeXlsxFile from "write-excel-file/universal";
import { UnreadableFile } from "../../../shared/formats/format.ts";
import { termbaseOfRows } from "../../../shared/glossary/table/from-rows.ts";
import { rowsOfTermbase } from "../../../shared/glossary/table/to-rows.ts";
import type { ReadTermbase } from "../../../shared/glossary/tbx/read.ts";
import type { Termbase } from "../../../shared/glossary/termbase.ts";

/** Bytes of a workbook unpacked, at most. */
const largest = 100_000_000;

/** Reads a glossary in the first sheet of an Excel workbook. Rejects with UnreadableFile. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ReadTermbase> {
  if (unpackedSize(bytes, name) > largest) throw new UnreadableFile("glossary-too-large", { name });
  const rows = await readSheet(new Blob([bytes])).catch(() => {
    throw new UnreadableFile("xlsx-broken", { name });
  });
  return termbaseOfRows(
    rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? "")))),
    name,
  );
}

/** What the archive says of itself, without unpacking it. */
function unpackedSize(bytes: Uint8Array, name: string): number {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        return false;
      },
    });
  } catch {
    throw new UnreadableFile("xlsx-broken", { name });
  }
  return sum;
}

/** An Excel workbook of one sheet; every cell is text, so that no pattern is taken for a formula. */
export async function writeXlsx(termbase: Termbase): Promise<Uint8Array> {
  const rows = rowsOfTermbase(termbase).map((row, index) =>
    row.map((value) => ({ value, type: String, ...(index === 0 ? { fontWeight: "bold" as const } : {}) })),
  );
  const blob = await writeXlsxFile(rows, { sheet: "Glossaire", stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
