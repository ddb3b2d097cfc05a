import { gunzipSync } from "node:zlib";
import type { FormatId, OriginalFile } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { lineEnds } from "../../../shared/reading/line.ts";
import { decodeText } from "../../../shared/text/decode.ts";
import type { Project } from "./project.ts";

/** Formats whose edition is the original file with other texts in it. */
export const writtenBack: ReadonlySet<FormatId> = new Set(["xliff"]);

/** The file a project was imported from, when its format is one that is written back. */
export function originalOf(project: Project): OriginalFile | undefined {
  const row = sourceOf(project);
  return row && writtenBack.has(row.format) ? { format: row.format, bytes: unpacked(row) } : undefined;
}

/** The PDF a project was imported from. Throws `no-pages` when it comes from another kind of file. */
export function pdfOf(project: Project): Uint8Array {
  const row = sourceOf(project);
  if (row?.format !== "pdf") throw new Problem("no-pages");
  return unpacked(row);
}

/** The lines of the text a project was imported from, as its blocks count them. Throws `no-lines` for another kind of file. */
export function linesOf(project: Project): readonly string[] {
  const row = sourceOf(project);
  if (row?.format !== "txt") throw new Problem("no-lines");
  return decodeText(unpacked(row)).text.split(lineEnds);
}

interface Source {
  readonly format: FormatId;
  readonly bytes: Buffer;
}

const sourceOf = (project: Project): Source | undefined =>
  project.db.prepare<[], Source>("SELECT format, bytes FROM source").get();

const unpacked = ({ bytes }: Source): Uint8Array => new Uint8Array(gunzipSync(bytes));
