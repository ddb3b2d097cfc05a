import { SaxesParser } from "saxes";
import { UnreadableFile } from "./format.ts";

/** An element: `name` and the attributes carry the prefixes that the reader chose, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Elements in one part; depth. A thousand-page book stays far below both. */
const mostElements = 3_000_000;
const deepest = 400;

/**
 * Reads XML as a tree. `prefixes` maps namespaces to the reader's own prefixes ("w"); other elements keep their bare name
 * after a colon (":p"). Entities are never expanded: a file that declares some is refused. Undeclared prefixes are let
 * through, files that are not well-formed are not. `where` names the file, and the part of it, for messages.
 */
export function parseXml(
  xml: string,
  prefixes: ReadonlyMap<string, string>,
  where: { readonly name: string; readonly part: string },
): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const stack = [root];
  let count = 0;
  const named = (uri: string, local: string): string => `${prefixes.get(uri) ?? ""}:${local}`;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    if (!/unbound namespace prefix/.test(error.message))
      throw new UnreadableFile("xml-broken", { ...where, reason: error.message.slice(0, 160) });
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new UnreadableFile("xml-entities", { name: where.name });
  });
  parser.on("opentag", (tag) => {
    if (++count > mostElements || stack.length > deepest) throw new UnreadableFile("xml-too-large", { ...where });
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes))
      if (attribute.prefix !== "xmlns" && attribute.name !== "xmlns")
        attributes[attribute.prefix === "" ? attribute.local : named(attribute.uri, attribute.local)] = attribute.value;
    const element: OpenElement = { name: named(tag.uri, tag.local), attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  const text = (chunk: string): void => {
    stack.at(-1)?.children.push(chunk);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml.replace(/^\ufeff/, "")).close();
  return root;
}

export const elements = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== "string");

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined => {
  for (const one of element?.children ?? []) if (typeof one !== "string" && one.name === name) return one;
  return undefined;
};

/** Every descendant of that name, in the order of the file. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of element.children)
    if (typeof one !== "string") {
      if (one.name === name) yield one;
      yield* descendants(one, name);
    }
}

/** All text inside, markup left out. */
export const textOf = (element: XmlElement): string =>
  element.children.map((one) => (typeof one === "string" ? one : textOf(one))).join("");
