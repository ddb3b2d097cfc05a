import { escapeXml } from "../../formats/markup.ts";
import { checkNameKey, formatMessage } from "../../messages/index.ts";
import { severityNames } from "../../mqm/names.ts";
import { reportCharts } from "./charts.ts";
import type { Report } from "./report.ts";
import { type ReportTable, speak } from "./report-tables.ts";
import { type ReportLanguage, reportWord } from "./report-words.ts";

/** One page that needs nothing else and loads nothing: to be read in a browser, sent, printed. */
export function writeReportHtml(report: Report, language: ReportLanguage): string {
  const said = speak(report, language);
  const charts = reportCharts(report, language, "Georgia, serif");
  const chart = (id: string): string =>
    charts
      .filter((one) => one.id === id)
      .map(
        ({ title, svg }) =>
          `<figure><figcaption>${escapeXml(title)}</figcaption><div role="img" aria-label="${escapeXml(title)}">${svg}</div></figure>`,
      )
      .join("");
  const examples = report.examples.map(
    ({ check, severity, chapter, left, right, before, after }) =>
      `<article><p class="what">${escapeXml(formatMessage(language, checkNameKey(check)))} · ${severityNames[language][severity]} · ${escapeXml(chapter)}</p><p><span class="side">${reportWord(language, "before")}</span> ${escapeXml(left)}<del>${escapeXml(before)}</del>${escapeXml(right)}</p><p><span class="side">${reportWord(language, "after")}</span> ${escapeXml(left)}<ins>${escapeXml(after)}</ins>${escapeXml(right)}</p></article>`,
  );
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeXml(`${said.title} – ${report.title}`)}</title>
<style>
${css}
</style>
</head>
<body>
<header><p class="kind">${escapeXml(said.title)}</p><h1>${escapeXml(said.subtitle)}</h1><p>${escapeXml(said.date)}</p></header>
<main>
<section aria-label="${reportWord(language, "summary")}"><dl class="figures">
${said.figures.map(({ value, label }) => `<div><dd>${escapeXml(value)}</dd><dt>${escapeXml(label)}</dt></div>`).join("\n")}
</dl>
${said.remarks.map((remark) => `<p>${escapeXml(remark)}</p>`).join("\n")}
</section>
${said.sample ? `<section><h2>${escapeXml(said.sample.title)}</h2>${said.sample.lines.map((line) => `<p>${escapeXml(line)}</p>`).join("")}</section>` : ""}
${report.categories.length > 0 ? `<section>${table(said.categories)}${chart("categories")}</section>` : ""}
<section>${table(said.chapters)}${chart("chapters")}${chart("hter")}</section>
${report.checks.length > 0 ? `<section>${table(said.checks)}</section>` : ""}
${examples.length > 0 ? `<section><h2>${escapeXml(said.examplesTitle)}</h2>${examples.join("\n")}</section>` : ""}
<section><h2>${escapeXml(said.method.title)}</h2><p>${escapeXml(said.method.text)}</p></section>
</main>
</body>
</html>
`;
}

const table = ({ title, head, rows }: ReportTable): string => `<h2>${escapeXml(title)}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${escapeXml(title)}"><table><thead><tr>${head.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join("")}</tr></thead>
<tbody>${rows.map(([name = "", ...rest]) => `<tr><th scope="row">${escapeXml(name)}</th>${rest.map((value) => `<td>${escapeXml(value)}</td>`).join("")}</tr>`).join("\n")}</tbody></table></div>`;

const css = `:root { --paper: #faf8f3; --ink: #211f1b; --soft: #5f5a50; --hair: #dcd6c8; --red: #b3261e; --green: #1e6b3c; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, "Times New Roman", serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0.2rem 0; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 0.6rem; border-bottom: 1px solid var(--hair); padding-bottom: 0.2rem; }
.kind { color: var(--red); margin: 0; font-variant: small-caps; letter-spacing: 0.05em; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem; margin: 1.5rem 0; }
.figures div { border-top: 2px solid var(--ink); padding-top: 0.3rem; display: flex; flex-direction: column; }
.figures dd { margin: 0; font-size: 1.6rem; }
.figures dt { color: var(--soft); font-size: 0.85rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.88rem; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--hair); padding: 0.3rem 0.5rem; text-align: right; vertical-align: top; }
th:first-child { text-align: left; font-weight: normal; }
thead th { font-weight: bold; vertical-align: bottom; }
figure { margin: 1.2rem 0; }
figcaption { font-style: italic; color: var(--soft); }
figure svg { max-width: 100%; height: auto; }
article { border-left: 2px solid var(--hair); padding-left: 0.8rem; margin: 1rem 0; break-inside: avoid; }
article p { margin: 0.15rem 0; }
.what, .side { color: var(--soft); font-size: 0.85rem; }
del { color: var(--red); } ins { color: var(--green); text-decoration-thickness: 2px; }
@media print { body { background: none; max-width: none; padding: 0; } tr, figure { break-inside: avoid; } }`;
