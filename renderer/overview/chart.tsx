import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** One bar chart: categories down the side or along the foot, one series a colour. */
export interface Bars {
  readonly label: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly colour: string; readonly values: readonly number[] }[];
  readonly sideways?: boolean;
}

/** Drawn in the desk's own type and colours; a screen reader gets the same figures as a sentence. */
export function Chart({ bars, height }: { readonly bars: Bars; readonly height: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const chart = init(element, null, { renderer: "svg" });
    chart.setOption(optionOf(bars, element));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [bars]);
  return <div ref={box} className="chart" style={{ height }} role="img" aria-label={spoken(bars)} />;
}

function optionOf({ categories, series, sideways }: Bars, element: HTMLElement): EChartsCoreOption {
  const style = getComputedStyle(element);
  const ink = style.getPropertyValue("--ink-soft");
  const text = { color: ink, fontFamily: style.fontFamily, fontSize: 12 };
  const names = {
    type: "category",
    data: categories,
    inverse: sideways ?? false,
    axisLabel: { ...text, ...(sideways ? { width: 190, overflow: "truncate" } : {}) },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: style.getPropertyValue("--hair") } },
  };
  const values = {
    type: "value",
    minInterval: 1,
    axisLabel: text,
    splitLine: { lineStyle: { color: style.getPropertyValue("--hair") } },
  };
  return {
    animation: false,
    grid: { left: 4, right: 12, top: series.length > 1 ? 28 : 8, bottom: 4, containLabel: true },
    ...(series.length > 1
      ? { legend: { top: 0, left: 0, itemWidth: 10, itemHeight: 10, icon: "rect", textStyle: text } }
      : {}),
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
    xAxis: sideways ? values : names,
    yAxis: sideways ? names : values,
    series: series.map(({ name, colour, values: data }) => ({
      type: "bar",
      name,
      data,
      stack: "all",
      barMaxWidth: 16,
      itemStyle: { color: style.getPropertyValue(colour) },
    })),
  };
}

const spoken = ({ label, categories, series }: Bars): string =>
  `${label}. ${categories
    .map(
      (category, index) =>
        `${category}: ${series.map(({ name, values }) => `${name} ${values[index] ?? 0}`).join(", ")}`,
    )
    .join("; ")}`;
