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

const nothing: XmlElement = { name: "", attributes: {}, children: [] };

/** Reads `numbering.xml`; gives the labels in the order in which paragraphs ask, counting as Word does. */
export function readNumbering(numbering: XmlElement | undefined): (numPr: XmlElement) => ListPlace | undefined {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
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
      lists.set(one.attributes["w:numId"] ?? "", child(one, "w:abstractNumId")?.attributes["w:val"] ?? "");
  }
  const counters = new Map<string, number[]>();
  return (numPr) => {
    const list = child(numPr, "w:numId")?.attributes["w:val"] ?? "0";
    if (list === "0") return undefined;
    const level = Math.min(8, Math.max(0, Number(child(numPr, "w:ilvl")?.attributes["w:val"]) || 0));
    const levels = abstracts.get(lists.get(list) ?? "");
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    counts.length = level + 1;
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

/** A number as Word writes it: decimal, letters or Roman. */
export function numeral(value: number, format: string): string {
  if (/letter/i.test(format)) {
    const letter = String.fromCharCode(97 + (Math.max(0, value - 1) % 26)).repeat(
      Math.min(4, Math.max(1, Math.ceil(value / 26))),
    );
    return format.startsWith("upper") ? letter.toUpperCase() : letter;
  }
  if (/roman/i.test(format)) return format.startsWith("upper") ? roman(value).toUpperCase() : roman(value);
  return `${value}`;
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return `${value}`;
  let left = value;
  let out = "";
  for (const [amount, sign] of romans) for (; left >= amount; left -= amount) out += sign;
  return out;
}
