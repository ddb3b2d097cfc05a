import { gunzipSync } from "node:zlib";
import type { FormatId, OriginalFile } from "../../../shared/formats/format.ts";
import type { Project } from "./project.ts";

/** Formats whose edition is the original file with other texts in it. */
export const writtenBack: ReadonlySet<FormatId> = new Set(["xliff"]);

/** The file a project was imported from, when its format is one that is written back. */
export function originalOf(project: Project): OriginalFile | undefined {
  const row = project.db.prepare<[], { format: FormatId; bytes: Buffer }>("SELECT format, bytes FROM source").get();
  return row && writtenBack.has(row.format)
    ? { format: row.format, bytes: new Uint8Array(gunzipSync(row.bytes)) }
    : undefined;
}
