import type { Report } from "./report.ts";

/**
 * The report as one table that a spreadsheet opens (RFC 4180, UTF-8 with its mark, since spreadsheets guess otherwise): each
 * row says in its first column what it is about.
 */
export function writeReportCsv(report: Report): string {
  const rows: (readonly (string | number)[])[] = [
    [
      "table",
      "name",
      "words",
      "neutral",
      "minor",
      "major",
      "critical",
      "penalty",
      "per_thousand",
      "quality",
      "edits",
      "hter",
      "minutes",
      "found",
      "corrected",
      "ignored",
      "open",
      "precision",
      "before",
      "after",
    ],
  ];
  const score = (table: string, name: string, one: Report["total"]) =>
    rows.push([
      table,
      name,
      one.words,
      ...errorsOf(one.errors),
      one.penalty,
      round(one.perThousand),
      round(one.quality),
      one.edits,
      round(one.hter),
      one.minutes === undefined ? "" : round(one.minutes),
    ]);
  score("total", report.title, report.total);
  for (const chapter of report.chapters) score("chapter", chapter.title, chapter);
  for (const { category, errors, penalty } of report.categories)
    rows.push(["category", category, "", ...errorsOf(errors), penalty]);
  for (const { check, found, corrected, ignored, open, precision } of report.checks)
    rows.push([
      "check",
      check,
      ...blanks(11),
      found,
      corrected,
      ignored,
      open,
      precision === null ? "" : round(precision),
    ]);
  for (const { check, before, after } of report.examples) rows.push(["example", check, ...blanks(16), before, after]);
  if (report.sample)
    for (const [name, { perThousand, low, high, words }] of [
      ["errors", report.sample.errors],
      ["penalty", report.sample.penalty],
    ] as const)
      rows.push([
        `sample-${report.sample.state}`,
        `${name} per_thousand low high`,
        words,
        round(perThousand),
        round(low),
        round(high),
      ]);
  return `\ufeff${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

const errorsOf = (errors: Report["suspects"]): number[] => [
  errors.neutral,
  errors.minor,
  errors.major,
  errors.critical,
];
const blanks = (count: number): string[] => Array.from({ length: count }, () => "");
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A text that begins like a formula would be run by a spreadsheet: an apostrophe keeps it a text. */
function field(value: string | number): string {
  const text = typeof value === "string" && /^[=+@\t-]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
