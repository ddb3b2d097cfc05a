import type { Mark } from "../content-builder.ts";
import { isLanguage } from "../language-tag.ts";
import { meaningOf, type StyleKind } from "../style-names.ts";
import { child, descendants, elements, type XmlElement } from "../xml.ts";

/** What a style, with those it is made from, says. */
export interface OdtStyle {
  readonly kind: StyleKind;
  readonly level?: number;
  readonly listStyle?: string;
  /** Of a text style: the whole chain; of a paragraph's: only what was set by hand on this paragraph. */
  readonly marks: ReadonlyMap<Mark["kind"], boolean>;
  readonly language?: string;
  readonly isHidden: boolean;
}

/** How one level of a list is numbered; no format is a bullet. */
export interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly bullet: string;
}

export interface OdtStyles {
  readonly paragraph: (name: string | undefined) => OdtStyle | undefined;
  readonly text: (name: string | undefined) => OdtStyle | undefined;
  readonly list: (name: string | undefined, level: number) => ListLevel | undefined;
  /** What the file sets all its text in. */
  readonly language?: string;
}

/** Reads named and automatic styles. Chains are followed, loops cut. */
export function readStyles(roots: readonly XmlElement[]): OdtStyles {
  const raw = new Map<string, { readonly element: XmlElement; readonly isAutomatic: boolean }>();
  const lists = new Map<string, Map<number, ListLevel>>();
  let language: string | undefined;
  const readBox = (box: XmlElement, isAutomatic: boolean): void => {
    for (const one of elements(box)) {
      const family = one.attributes["style:family"] ?? "";
      if (one.name === "style:style")
        raw.set(`${family} ${one.attributes["style:name"] ?? ""}`, { element: one, isAutomatic });
      if (one.name === "text:list-style") lists.set(one.attributes["style:name"] ?? "", levelsOf(one));
      if (one.name === "style:default-style" && family === "paragraph")
        language = languageOf(child(one, "style:text-properties"));
    }
  };
  for (const root of roots) {
    for (const box of descendants(root, "office:styles")) readBox(box, false);
    for (const box of descendants(root, "office:automatic-styles")) readBox(box, true);
  }
  const known = new Map<string, OdtStyle | undefined>();
  const find = (family: string, name: string | undefined): OdtStyle | undefined => {
    if (name === undefined) return undefined;
    const key = `${family} ${name}`;
    if (known.has(key)) return known.get(key);
    const chain: { readonly element: XmlElement; readonly isAutomatic: boolean }[] = [];
    for (let at = raw.get(key); at && chain.length < 20 && !chain.includes(at); ) {
      chain.push(at);
      at = raw.get(`${family} ${at.element.attributes["style:parent-style-name"] ?? ""}`);
    }
    // A style that the file uses and does not define still says something by its name.
    const style = resolve(chain, family, name);
    known.set(key, style);
    return style;
  };
  return {
    paragraph: (name) => find("paragraph", name),
    text: (name) => find("text", name),
    list: (name, level) => lists.get(name ?? "")?.get(level),
    ...(language ? { language } : {}),
  };
}

function resolve(
  chain: readonly { readonly element: XmlElement; readonly isAutomatic: boolean }[],
  family: string,
  called: string,
): OdtStyle {
  let { kind, level } = meaningOf(called.replace(/_20_/g, " "));
  const marks = new Map<Mark["kind"], boolean>();
  let language: string | undefined;
  let isHidden = false;
  for (const { element, isAutomatic } of chain) {
    const name = element.attributes["style:display-name"] ?? element.attributes["style:name"] ?? "";
    if (kind === "paragraph") ({ kind, level } = meaningOf(name.replace(/_20_/g, " ")));
    const isLink = /^(?:Internet[ _]|Visited|Hyperlink)/.test(name);
    const properties = child(element, "style:text-properties");
    if (properties?.attributes["text:display"] === "none") isHidden = true;
    if (family === "paragraph" && !isAutomatic) continue;
    language ??= languageOf(properties);
    if (!isLink) for (const [mark, on] of marksOf(properties)) if (!marks.has(mark)) marks.set(mark, on);
  }
  const listStyle = chain.map(({ element }) => element.attributes["style:list-style-name"]).find(Boolean);
  return {
    kind,
    marks,
    isHidden,
    ...(level ? { level: Math.min(6, level) } : {}),
    ...(listStyle ? { listStyle } : {}),
    ...(language ? { language } : {}),
  };
}

function languageOf(properties: XmlElement | undefined): string | undefined {
  const [language, country] = [properties?.attributes["fo:language"] ?? "", properties?.attributes["fo:country"]];
  if (!isLanguage(language)) return undefined;
  return country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
}

function marksOf(properties: XmlElement | undefined): Map<Mark["kind"], boolean> {
  const marks = new Map<Mark["kind"], boolean>();
  for (const [name, value] of Object.entries(properties?.attributes ?? {})) {
    if (name === "fo:font-style") marks.set("emphasis", value === "italic" || value === "oblique");
    else if (name === "fo:font-weight") marks.set("strong", /^(?:bold|[6-9]00)$/.test(value));
    else if (name === "style:text-underline-style") marks.set("underline", value !== "none");
    else if (name === "style:text-line-through-style") marks.set("strike", value !== "none");
    else if (name === "fo:font-variant") marks.set("small-caps", value === "small-caps");
    else if (name === "style:text-position") {
      const raised = /^super|^(?!0%?(?:\s|$))\d/.test(value);
      marks.set("superscript", raised);
      marks.set("subscript", /^(?:sub|-)/.test(value));
    }
  }
  return marks;
}

const formats: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

function levelsOf(style: XmlElement): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const { attributes } of elements(style)) {
    const start = Number.parseInt(attributes["text:start-value"] ?? "1", 10);
    const bullet = attributes["text:bullet-char"] ?? "";
    levels.set(Number(attributes["text:level"]) || 1, {
      format: formats[attributes["style:num-format"] ?? ""] ?? "",
      prefix: attributes["style:num-prefix"] ?? "",
      suffix: attributes["style:num-suffix"] ?? "",
      start: Number.isFinite(start) ? start : 1,
      // Bullets of Symbol and Wingdings stand in the private use area: shown as a plain one.
      bullet: /^[^\ue000-\uf8ff]{1,3}$/.test(bullet) ? bullet : "•",
    });
  }
  return levels;
}
