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

/** What a written glossary does not give back when it is read again: what, and how many of them. Empty when all is kept. */
export async function lostInExport(
  termbase: Termbase,
  written: Uint8Array<ArrayBuffer>,
): Promise<ReadonlyMap<string, number>> {
  const after = tally((await readGlossary(written, termbase.title)).termbase);
  return new Map(
    [...tally(termbase)].flatMap(([what, count]) => {
      const missing = count - (after.get(what) ?? 0);
      return missing > 0 ? [[what, missing] as const] : [];
    }),
  );
}

/** How many values of each kind a termbase has. */
function tally({ concepts }: Termbase): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (entry: object): void => {
    for (const [what, value] of Object.entries(entry))
      if (what !== "id" && what !== "terms" && value !== undefined && value !== "")
        counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  for (const concept of concepts) {
    count(concept);
    for (const term of concept.terms) count(term);
  }
  return counts;
}
