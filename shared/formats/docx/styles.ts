import type { Mark } from "../content-builder.ts";
import { meaningOf, type StyleKind } from "../style-names.ts";
import { child, elements, type XmlElement } from "../xml.ts";

/** What a style, with those it is based on, says about a paragraph or a run. */
export interface Style {
  readonly name: string;
  readonly kind: StyleKind;
  readonly level?: number;
  readonly numbering?: XmlElement;
  readonly marks: ReadonlyMap<Mark["kind"], boolean>;
}

/** Reads `styles.xml`. Chains of styles are followed, loops cut. */
export function readStyles(styles: XmlElement | undefined): (id: string | undefined) => Style | undefined {
  const raw = new Map<string, XmlElement>();
  for (const style of elements(child(styles, "w:styles") ?? { name: "", attributes: {}, children: [] }))
    if (style.name === "w:style") raw.set(style.attributes["w:styleId"] ?? "", style);
  const known = new Map<string, Style>();
  return (id) => {
    if (id === undefined) return undefined;
    const before = known.get(id);
    if (before) return before;
    const chain: XmlElement[] = [];
    for (let at = raw.get(id); at && chain.length < 20 && !chain.includes(at); ) {
      chain.push(at);
      at = raw.get(child(at, "w:basedOn")?.attributes["w:val"] ?? "");
    }
    const style = resolve(chain, id);
    known.set(id, style);
    return style;
  };
}

function resolve(chain: readonly XmlElement[], id: string): Style {
  const nameOf = (style: XmlElement): string => child(style, "w:name")?.attributes["w:val"] ?? "";
  const names = chain.length > 0 ? chain.map(nameOf) : [id];
  const marks = new Map<Mark["kind"], boolean>();
  for (const style of chain)
    for (const [kind, on] of runMarks(child(style, "w:rPr"))) if (!marks.has(kind)) marks.set(kind, on);
  let kind: StyleKind = "paragraph";
  let level: number | undefined;
  for (const name of names) {
    ({ kind, level } = meaningOf(name));
    if (kind !== "paragraph") break;
  }
  const properties = chain.map((style) => child(style, "w:pPr"));
  const outline = properties.map((one) => child(one, "w:outlineLvl")?.attributes["w:val"]).find(Boolean);
  if (kind === "paragraph" && outline !== undefined && Number(outline) < 9) {
    kind = "heading";
    level = Number(outline) + 1;
  }
  const numbering = properties.map((one) => child(one, "w:numPr")).find(Boolean);
  const link = /hyperlink|lien hypertexte/i.test(names[0] ?? "");
  return {
    name: names[0] ?? id,
    kind,
    ...(level ? { level: Math.min(6, level) } : {}),
    ...(numbering ? { numbering } : {}),
    marks: link ? new Map() : marks,
  };
}

/** The marks that run properties switch on or off. */
export function runMarks(properties: XmlElement | undefined): Map<Mark["kind"], boolean> {
  const marks = new Map<Mark["kind"], boolean>();
  for (const property of properties ? elements(properties) : []) {
    const value = property.attributes["w:val"];
    const kind = toggles[property.name];
    if (kind) marks.set(kind, isOn(property));
    if (property.name === "w:vertAlign") {
      marks.set("superscript", value === "superscript");
      marks.set("subscript", value === "subscript");
    }
  }
  return marks;
}

/** A switch of Word's: there without a value, it is on. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes["w:val"] ?? "");

const toggles: Readonly<Record<string, Mark["kind"]>> = {
  "w:i": "emphasis",
  "w:b": "strong",
  "w:u": "underline",
  "w:strike": "strike",
  "w:dstrike": "strike",
  "w:smallCaps": "small-caps",
};
