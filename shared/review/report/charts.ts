import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { mqmNames } from "../../mqm/names.ts";
import type { Report } from "./report.ts";
import { type ReportLanguage, reportNumber, reportWord } from "./report-words.ts";

echarts.use([BarChart, GridComponent, SVGRenderer]);

/** A picture as SVG text, with what a screen reader says of it. */
export interface Chart {
  readonly id: "chapters" | "categories" | "hter";
  readonly title: string;
  readonly svg: string;
}

interface Bars {
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly digits: number;
  readonly percent?: boolean;
}

/** At most so many bars: the largest of a long list. */
const mostBars = 30;
const [ink, soft, red] = ["#211f1b", "#5f5a50", "#b3261e"];

/** The report's charts; one that would show nothing is left out. */
export function reportCharts(report: Report, language: ReportLanguage, font: string): Chart[] {
  const chapters = report.chapters.filter(({ words }) => words > 0).slice(0, mostBars);
  const charts: readonly (readonly [Chart["id"], string, Bars])[] = [
    [
      "chapters",
      reportWord(language, "chartChapters"),
      { names: chapters.map(({ title }) => title), values: chapters.map(({ perThousand }) => perThousand), digits: 1 },
    ],
    [
      "categories",
      reportWord(language, "chartCategories"),
      {
        names: report.categories.map(({ category }) => mqmNames[language][category]),
        values: report.categories.map(({ penalty }) => penalty),
        digits: 0,
      },
    ],
    [
      "hter",
      reportWord(language, "chartHter"),
      {
        names: chapters.map(({ title }) => title),
        values: chapters.map(({ hter }) => 100 * hter),
        digits: 1,
        percent: true,
      },
    ],
  ];
  return charts
    .filter(([, , { values }]) => values.some((value) => value > 0))
    .map(([id, title, bars]) => ({ id, title, svg: drawBars(bars, language, font) }));
}

/** Bars from left to right, each with its name and its number: read without colour. */
function drawBars({ names, values, digits, percent }: Bars, language: ReportLanguage, fontFamily: string): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 680, height: 34 + names.length * 26 });
  const text = { fontFamily, fontSize: 12, color: ink };
  chart.setOption({
    animation: false,
    grid: { left: 250, right: 60, top: 8, bottom: 8 },
    xAxis: { type: "value", show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map((name) => shorten(name)),
      axisLine: { lineStyle: { color: soft } },
      axisTick: { show: false },
      axisLabel: { ...text, width: 235, overflow: "truncate" },
    },
    series: [
      {
        type: "bar",
        data: [...values],
        barMaxWidth: 14,
        itemStyle: { color: red },
        label: {
          ...text,
          show: true,
          position: "right",
          formatter: ({ value }: { value: unknown }) =>
            `${reportNumber(language, Number(value), digits)}${percent ? (language === "fr" ? "\u00a0%" : "%") : ""}`,
        },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const shorten = (name: string): string => (name.length > 44 ? `${name.slice(0, 43).trimEnd()}…` : name);
