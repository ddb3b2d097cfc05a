import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Work } from "../../../shared/formats/format.ts";
import { makeReport } from "../../../shared/review/report/make-report.ts";
import type { Report } from "../../../shared/review/report/report.ts";
import { reportTypst } from "../../../shared/review/report/report-typst.ts";
import { writeReportCsv } from "../../../shared/review/report/write-csv.ts";
import { writeReportHtml } from "../../../shared/review/report/write-html.ts";
import type { ReportFormat, ReportLanguage } from "../../../shared/rpc/contract/reports.ts";
import { makeChecker } from "../jobs/make-checker.ts";
import { coveringIn, standingOf } from "../project/ignores.ts";
import type { ReportSource } from "./report-source.ts";

/** Reads the machine's text with the checks and says what became of what they found, as a file of one format. */
export async function makeReportFile(
  source: ReportSource,
  format: ReportFormat,
  language: ReportLanguage,
  work: Work,
): Promise<Uint8Array> {
  const report = await reportOf(source, work);
  if (format === "pdf") {
    const compiler = NodeCompiler.create();
    const creationTimestamp = Math.floor((Date.parse(report.date) || 0) / 1000);
    return new Uint8Array(compiler.pdf({ mainFileContent: reportTypst(report, language) }, { creationTimestamp }));
  }
  const text = {
    html: () => writeReportHtml(report, language),
    csv: () => writeReportCsv(report),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
  }[format]();
  return new TextEncoder().encode(text);
}

async function reportOf(source: ReportSource, work: Work): Promise<Report> {
  const checker = await makeChecker(source.settings);
  const blocks = source.blocks.map(({ id, shape, raw }) => ({ id, ...shape, content: raw }));
  for (const done of checker.load(blocks)) {
    work.signal.throwIfAborted();
    work.progress(done, blocks.length);
  }
  const standing = standingOf(source.ignored);
  const disabled = new Set(source.disabled);
  return makeReport(
    source.meta,
    source.date,
    source.blocks.map(({ id, shape, raw, content, approved, time }) => ({
      kind: shape.kind,
      ...(shape.level === undefined ? {} : { level: shape.level }),
      raw: raw.text,
      edited: content.text,
      approved,
      flags: checker
        .flags(id)
        .filter(({ check }) => !disabled.has(check))
        .map((flag) => ({ ...flag, ignored: coveringIn(standing, flag) !== undefined })),
      ...(time === undefined ? {} : { time }),
    })),
    source.sample,
  );
}
