import { writeRedline } from "../../../shared/formats/docx/redline-write.ts";
import { docxWriter } from "../../../shared/formats/docx/write.ts";
import { epubWriter } from "../../../shared/formats/epub/write.ts";
import type { Edition, Work } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { houseStyle } from "../../../shared/text/house-style.ts";
import { applyTypography } from "../../../shared/text/typography/edits.ts";
import { raiseOrdinals } from "../../../shared/text/typography/ordinals.ts";
import { writers } from "../formats.ts";
import type { EditionRequest } from "../jobs/edition-messages.ts";
import { writeAudit } from "../review/audit.ts";
import { pdfWriter } from "./pdf.ts";

/** Makes the file of an edition. Throws Problem `format-not-written`, `redline-broken`. */
export async function makeEdition(request: EditionRequest, work: Work): Promise<Uint8Array> {
  if (request.kind === "redline") return writeRedline(request.redline, work);
  if (request.kind === "audit") return writeAudit(request.rows, request.format);
  if (request.kind === "report") {
    // Charts take half a second to load: not when the engine starts.
    const { makeReportFile } = await import("../reports/make-report-file.ts");
    return makeReportFile(request.source, request.format, request.language, work);
  }
  const writer = writers[request.format];
  if (!writer) throw new Problem("format-not-written", { format: request.format });
  const edition = request.typography ? withTypography(request.edition) : request.edition;
  if (request.format === "pdf") return pdfWriter.write(edition, request.pdf, work);
  if (request.format === "epub") return epubWriter.write(edition, request.cover ? { cover: request.cover } : {}, work);
  return writer.write(edition, undefined, work);
}

/** What the file's name ends in. */
export const extensionOf = (request: EditionRequest): string => {
  if (request.kind === "report" || request.kind === "audit") return request.format;
  return request.kind === "redline" ? docxWriter.extension : (writers[request.format]?.extension ?? request.format);
};

/** The edition set by the house style; what the machine wrote stays as it was in the project. */
function withTypography(edition: Edition): Edition {
  const style = houseStyle(edition.style);
  const blocks = edition.blocks.map((block) => ({
    ...block,
    content: raiseOrdinals(applyTypography(block.content, style), style),
  }));
  return { ...edition, blocks };
}
