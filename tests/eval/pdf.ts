/**
 * Sets books as PDFs in several layouts, reads them back and says how much came back: `node tests/eval/pdf.ts [--lost]
 * [layout…]`.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readers } from "../../electron/engine/formats.ts";
import type { Draft } from "../../shared/formats/format.ts";
import { editionOf, layouts, setAs } from "./pdf-layouts.ts";
import { sharesOf } from "./pdf-measure.ts";
import { percent, table } from "./table.ts";

const { values, positionals } = parseArgs({ options: { lost: { type: "boolean" } }, allowPositionals: true });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const work = { progress: () => {}, signal: new AbortController().signal };

const read = (bytes: Uint8Array, name: string): Promise<Draft> => {
  const reader = readers.find(({ extensions }) => extensions.includes(name.split(".").at(-1) ?? ""));
  if (!reader) throw new Error(`nothing reads ${name}`);
  return reader.read(bytes, { name, trackedChanges: "accept" }, work);
};

for (const book of ["../../seeds/les-limites-du-partenariat-durable.txt", "../fixtures/pdf/phare.md"]) {
  const name = book.split("/").at(-1) ?? "";
  const truth = await read(new Uint8Array(readFileSync(new URL(book, import.meta.url))), name);
  const rows: string[][] = [];
  for (const layout of positionals.length > 0 ? positionals : Object.keys(layouts)) {
    const { shares, lost } = sharesOf(truth, await read(setAs(editionOf(truth), layout), "book.pdf"));
    rows.push([layout, ...Object.values(shares).map(percent)]);
    if (values.lost) for (const one of lost) say(`${layout}: ${one}`);
  }
  say(table([name, "headings %", "paragraphs %", "notes %", "calls %"], rows));
}
