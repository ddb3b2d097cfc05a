import { numeral } from "../numeral.ts";
import { child, elements, type XmlElement } from "../xml.ts";

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Where a paragraph stands in a list, and what Word prints before it. */
export interface ListPlace {
  readonly level: number;
  readonly label: string;
}

/** Lists made from one abstract list count on from each other, but for the levels that say where to start anew, once. */
interface NumberedList {
  readonly abstract: string;
  readonly restarts: Map<number, number>;
}

const nothing: XmlElement = { name: "", attributes: {}, children: [] };

/** Reads `numbering.xml`; gives the labels in the order in which paragraphs ask, counting as Word does. */
export function readNumbering(numbering: XmlElement | undefined): (numPr: XmlElement) => ListPlace | undefined {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, NumberedList>();
  for (const one of elements(child(numbering, "w:numbering") ?? nothing)) {
    if (one.name === "w:abstractNum")
      abstracts.set(
        one.attributes["w:abstractNumId"] ?? "",
        new Map(
          elements(one).flatMap((level) =>
            level.name === "w:lvl" ? [[Number(level.attributes["w:ilvl"]) || 0, levelOf(level)] as const] : [],
          ),
        ),
      );
    if (one.name === "w:num")
      lists.set(one.attributes["w:numId"] ?? "", {
        abstract: child(one, "w:abstractNumId")?.attributes["w:val"] ?? "",
        restarts: restartsOf(one),
      });
  }
  const counters = new Map<string, number[]>();
  return (numPr) => {
    const list = child(numPr, "w:numId")?.attributes["w:val"] ?? "0";
    if (list === "0") return undefined;
    const level = Math.min(8, Math.max(0, Number(child(numPr, "w:ilvl")?.attributes["w:val"]) || 0));
    const { abstract, restarts } = lists.get(list) ?? { abstract: list, restarts: new Map<number, number>() };
    const levels = abstracts.get(abstract);
    const counts = counters.get(abstract) ?? [];
    counters.set(abstract, counts);
    counts.length = level + 1;
    const restart = restarts.get(level);
    if (restart !== undefined) counts[level] = restart - 1;
    restarts.delete(level);
    counts[level] = (counts[level] ?? (levels?.get(level)?.start ?? 1) - 1) + 1;
    const format = levels?.get(level);
    if (!format || format.format === "bullet" || format.format === "none")
      return { level: level + 1, label: bullet(format?.text) };
    const label = format.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels?.get(at);
      return numeral(counts[at] ?? other?.start ?? 1, other?.format ?? "decimal");
    });
    return { level: level + 1, label: label.trim() || "•" };
  };
}

function restartsOf(list: XmlElement): Map<number, number> {
  const restarts = new Map<number, number>();
  for (const override of elements(list)) {
    const start = Number.parseInt(child(override, "w:startOverride")?.attributes["w:val"] ?? "", 10);
    if (Number.isFinite(start)) restarts.set(Number(override.attributes["w:ilvl"]) || 0, start);
  }
  return restarts;
}

const levelOf = (level: XmlElement): Level => {
  const value = (name: string): string | undefined => child(level, name)?.attributes["w:val"];
  const start = Number(value("w:start"));
  return {
    format: value("w:numFmt") ?? "decimal",
    text: value("w:lvlText") ?? "%1.",
    start: Number.isFinite(start) ? start : 1,
  };
};

/** Bullets of Symbol and Wingdings stand in the private use area: shown as a plain one. */
const bullet = (text = "•"): string => (/^[^\ue000-\uf8ff]{1,3}$/.test(text.trim()) ? text.trim() : "•");
