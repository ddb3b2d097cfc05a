import Papa from "papaparse";
import type { ReadTermbase } from "../tbx/read.ts";
import type { Termbase } from "../termbase.ts";
import { termbaseOfRows } from "./from-rows.ts";
import { rowsOfTermbase } from "./to-rows.ts";

/** What spreadsheets would run as a formula; a pattern such as "=oblast" begins so, and goes out behind an apostrophe. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** Reads a glossary in CSV: commas, semicolons or tabs, with or without a byte order mark. Throws UnreadableFile. */
export function readCsv(text: string, name: string): ReadTermbase {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy" });
  return termbaseOfRows(
    data.map((row) => row.map((cell) => cell.replace(guarded, ""))),
    name,
  );
}

/** CSV as a French spreadsheet opens it: semicolons, and the mark that says UTF-8. */
export const writeCsv = (termbase: Termbase): string =>
  `\ufeff${Papa.unparse(rowsOfTermbase(termbase), { delimiter: ";", escapeFormulae: true })}\r\n`;
