import { gunzipSync } from "node:zlib";
import type { FormatId, OriginalFile } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
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

interface Source {
  readonly format: FormatId;
  readonly bytes: Buffer;
}

const sourceOf = (project: Project): Source | undefined =>
  project.db.prepare<[], Source>("SELECT format, bytes FROM source").get();

const unpacked = ({ bytes }: Source): Uint8Array => new Uint8Array(gunzipSync(bytes));
