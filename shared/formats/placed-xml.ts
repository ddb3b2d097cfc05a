import { SaxesParser } from "saxes";
import { UnreadableFile } from "./format.ts";

/** An element and where it stands in the file's text: what is needed to change one part and leave the rest as it was. */
export interface PlacedElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By the name written in the file, prefix and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PlacedNode[];
  /** Of the whole element, and of what stands between its tags; UTF-16 offsets. An empty tag has no inside (`from === to`). */
  readonly from: number;
  readonly to: number;
  readonly inside: { readonly from: number; readonly to: number };
}

export interface PlacedText {
  readonly text: string;
}

export type PlacedNode = PlacedElement | PlacedText;

export const isElement = (node: PlacedNode): node is PlacedElement => "name" in node;

type Open = { -readonly [Key in keyof PlacedElement]: PlacedElement[Key] } & { children: PlacedNode[] };

const mostElements = 3_000_000;
const deepest = 400;

/**
 * Reads XML as a tree with places. Declared entities are refused; undeclared prefixes let through (CAT tools write them);
 * what is not well-formed is refused. Throws UnreadableFile.
 */
export function parsePlacedXml(text: string, name: string): PlacedElement {
  const root: Open = {
    name: "",
    namespace: "",
    attributes: {},
    children: [],
    from: 0,
    to: text.length,
    inside: { from: 0, to: text.length },
  };
  const stack: Open[] = [root];
  let count = 0;
  let start = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    if (!/unbound namespace prefix/.test(error.message))
      throw new UnreadableFile("xml-broken", { name, part: name, reason: error.message.slice(0, 160) });
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new UnreadableFile("xml-entities", { name });
  });
  // Reported right after the element's name: the last "<" before it is its own.
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 2);
  });
  parser.on("opentag", (tag) => {
    if (++count > mostElements || stack.length > deepest)
      throw new UnreadableFile("xml-too-large", { name, part: name });
    const element: Open = {
      name: tag.local,
      namespace: tag.uri,
      attributes: Object.fromEntries(Object.values(tag.attributes).map((one) => [one.name, one.value])),
      children: [],
      from: start,
      to: parser.position,
      inside: { from: parser.position, to: parser.position },
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = stack.pop();
    if (!element || tag.isSelfClosing) return;
    element.to = parser.position;
    element.inside = { from: element.inside.from, to: text.lastIndexOf("</", parser.position - 1) };
  });
  const say = (chunk: string): void => {
    stack.at(-1)?.children.push({ text: chunk });
  };
  parser.on("text", say);
  parser.on("cdata", say);
  parser.write(text).close();
  return root;
}

export const childElements = (element: PlacedElement | undefined): PlacedElement[] =>
  element?.children.filter(isElement) ?? [];

/** The first child of that name. */
export const childOf = (element: PlacedElement | undefined, name: string): PlacedElement | undefined =>
  childElements(element).find((one) => one.name === name);

/** Every descendant of that name, in the order of the file; those inside one another too. */
export function* elementsIn(element: PlacedElement, name: string): Generator<PlacedElement> {
  for (const one of childElements(element)) {
    if (one.name === name) yield one;
    yield* elementsIn(one, name);
  }
}

/** All text inside, markup left out. */
export const plainTextOf = (element: PlacedElement): string =>
  element.children.map((one) => (isElement(one) ? plainTextOf(one) : one.text)).join("");
