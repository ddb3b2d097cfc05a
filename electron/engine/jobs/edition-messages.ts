import type { Edition, FormatId } from "../../../shared/formats/format.ts";
import type { PdfOptions } from "../../../shared/formats/pdf/typst-source.ts";
import type { Redline } from "../../../shared/review/redline/redline.ts";
import type { ReportFormat, ReportLanguage } from "../../../shared/rpc/contract/reports.ts";
import type { ReportSource } from "../reports/report-source.ts";
import type { AuditFormat, AuditRow } from "../review/audit.ts";

/** What is to be made. Plain data: it crosses to a worker. */
export type EditionRequest =
  | {
      readonly kind: "edition";
      readonly format: FormatId;
      readonly edition: Edition;
      /** Set by the house style first. */
      readonly typography: boolean;
      readonly pdf?: PdfOptions;
      /** EPUB: a picture the publisher chose, instead of one made from title and authors. */
      readonly cover?: Uint8Array;
    }
  | { readonly kind: "redline"; readonly redline: Redline }
  | { readonly kind: "audit"; readonly rows: readonly AuditRow[]; readonly format: AuditFormat }
  | {
      readonly kind: "report";
      readonly source: ReportSource;
      readonly format: ReportFormat;
      readonly language: ReportLanguage;
    };

/** `file`: where it is written, beside first and then renamed. */
export interface EditionJob {
  readonly request: EditionRequest;
  readonly file: string;
}
