import { typstString } from "../../formats/pdf/typst-source.ts";
import { checkNameKey, formatMessage } from "../../messages/index.ts";
import { severityNames } from "../../mqm/names.ts";
import { reportCharts } from "./charts.ts";
import type { Report } from "./report.ts";
import { type ReportTable, speak } from "./report-tables.ts";
import { type ReportLanguage, reportWord } from "./report-words.ts";

/** The report in Typst's language, A4. Text is only ever a quoted string, so that nothing in a book can be markup. */
export function reportTypst(report: Report, language: ReportLanguage): string {
  const said = speak(report, language);
  const charts = reportCharts(report, language, "Libertinus Serif");
  const text = typstString;
  const chart = (id: string): string =>
    charts
      .filter((one) => one.id === id)
      .map(
        ({ title, svg }) =>
          `#block(breakable: false)[#emph(${text(title)})#linebreak()#image(bytes(${text(svg)}), format: "svg", width: 100%, alt: ${text(title)})]`,
      )
      .join("\n");
  const heading = (title: string): string => `#heading(level: 1, ${text(title)})`;
  const paragraph = (words: string): string => `#par(${text(words)})`;
  return [
    `#set document(title: ${text(`${said.title} – ${report.title}`)})
#set page(paper: "a4", margin: 22mm, numbering: "1")
#set text(lang: "${language}", font: "Libertinus Serif", size: 10.5pt)
#set par(spacing: 0.8em)
#show heading: it => { v(0.8em); text(size: 12pt, it.body); v(-0.6em); line(length: 100%, stroke: 0.4pt + rgb("#dcd6c8")) }
#let red = rgb("#b3261e")
#let green = rgb("#1e6b3c")`,
    `#text(fill: red, smallcaps(${text(said.title)}))\n\n#text(size: 17pt, weight: "bold", ${text(said.subtitle)})\n\n#par(${text(said.date)})`,
    `#grid(columns: (1fr, 1fr, 1fr, 1fr), gutter: 12pt, ${said.figures.map(({ value, label }) => `block(width: 100%, stroke: (top: 1.2pt), inset: (top: 4pt), { text(size: 16pt, ${text(value)}); linebreak(); text(size: 9pt, ${text(label)}) })`).join(", ")})\n\n#v(0.8em)`,
    ...said.remarks.map(paragraph),
    ...(said.sample ? [heading(said.sample.title), ...said.sample.lines.map(paragraph)] : []),
    ...(report.categories.length > 0 ? [table(said.categories), chart("categories")] : []),
    table(said.chapters),
    chart("chapters"),
    chart("hter"),
    ...(report.checks.length > 0 ? [table(said.checks)] : []),
    ...(report.examples.length > 0 ? [heading(said.examplesTitle)] : []),
    ...report.examples.map(
      ({ check, severity, chapter, left, right, before, after }) =>
        `#block(breakable: false, stroke: (left: 1pt + rgb("#dcd6c8")), inset: (left: 8pt), { text(size: 9pt, fill: rgb("#5f5a50"), ${text(`${formatMessage(language, checkNameKey(check))} · ${severityNames[language][severity]} · ${chapter}`)}); linebreak(); ${side("before", left, "strike", "red", before, right)}; linebreak(); ${side("after", left, "underline", "green", after, right)} })`,
    ),
    heading(said.method.title),
    paragraph(said.method.text),
  ].join("\n\n");

  function side(word: "before" | "after", left: string, mark: string, colour: string, words: string, right: string) {
    return `text(size: 9pt, ${text(`${reportWord(language, word)} `)}); ${text(left)}; ${words === "" ? "" : `${mark}(text(fill: ${colour}, ${text(words)})); `}${text(right)}`;
  }
}

const table = ({ title, head, rows }: ReportTable): string => {
  const cells = rows.flat().map(typstString).join(", ");
  return `#heading(level: 1, ${typstString(title)})
#text(size: 9pt, table(columns: (1fr, ${head
    .slice(1)
    .map(() => "auto")
    .join(
      ", ",
    )}), align: (column, row) => if column == 0 { left } else { right }, stroke: (x, y) => (bottom: 0.4pt + rgb("#dcd6c8")), inset: (x: 4pt, y: 3pt), table.header(${head.map((name) => `strong(${typstString(name)})`).join(", ")}), ${cells}))`;
};
