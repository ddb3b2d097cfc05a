import { trimSizes } from "../../../shared/formats/pdf/trim-sizes.ts";
import type { ExportInput } from "../../../shared/rpc/contract/editions.ts";
import type { Desk } from "../desk.ts";
import { editionOf } from "../editions/edition.ts";
import { readCover } from "../editions/read-cover.ts";
import { redlineOf } from "../editions/redline-of.ts";
import type { EditionRequest } from "../jobs/edition-messages.ts";
import { originalOf } from "../project/original.ts";
import { readSigned } from "../review/signed-editions.ts";
import type { Implementation } from "./base.ts";
import { delivered } from "./deliver.ts";

export const editionsRouter = (os: Implementation, desk: Desk) => ({
  export: os.editions.export.handler(async function* ({ input, signal }) {
    yield* delivered(desk, "editions.export", () => requestOf(desk, input), "", input.into, signal);
  }),
});

async function requestOf(desk: Desk, input: ExportInput): Promise<EditionRequest> {
  const { book } = desk;
  const date = new Date(desk.options.now()).toISOString();
  const original = originalOf(book.project);
  const edition =
    input.signed === undefined
      ? editionOf(book, input.state, date, original)
      : { ...readSigned(book.project, input.signed), ...(original ? { original } : {}) };
  if (input.format === "redline") return { kind: "redline", redline: redlineOf(edition, book.project) };
  const { format, typography, pdf } = input;
  const cover =
    input.cover === undefined ? undefined : await readCover(desk.options.grants.resolve(input.cover, "read"));
  return {
    kind: "edition",
    format,
    edition,
    typography,
    ...(pdf ? { pdf: { ...pdf, trim: trimSizes[pdf.trim] } } : {}),
    ...(cover ? { cover } : {}),
  };
}
