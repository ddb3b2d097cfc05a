import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { UnreadableFile } from "../format.ts";

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Elements in one page; depth. Real pages stay far below both. */
const mostElements = 1_000_000;
const deepest = 400;

/** Reads HTML as browsers do: whatever is wrong in it, there is a tree. Throws UnreadableFile when that tree is out of bounds. */
export function parseHtml(html: string, where: { readonly name: string; readonly part: string }): HtmlElement {
  let depth = 0;
  let count = 0;
  const check = (): void => {
    if (depth > deepest || count > mostElements) throw new UnreadableFile("xml-too-large", { ...where });
  };
  const document = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...values) {
        count++;
        check();
        return defaultTreeAdapter.createElement(...values);
      },
      onItemPush() {
        depth++;
        check();
      },
      onItemPop() {
        depth--;
      },
    },
  });
  const root = document.childNodes.find(isElement);
  if (!root) throw new UnreadableFile("file-without-text", { name: where.name });
  return root;
}

/** XHTML may close any element at once (`<title/>`, `<a id="x"/>`); to HTML that is an open tag that swallows the rest. */
export const closeEmptyTags = (xhtml: string): string =>
  xhtml.replace(/<([a-zA-Z][\w:-]*)(\s[^<>]*?)?\/>/g, (whole, tag: string, rest = "") =>
    voidTags.has(tag.toLowerCase()) ? whole : `<${tag}${rest}></${tag}>`,
  );

const voidTags = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is HtmlElement => "tagName" in node;
export const isText = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode =>
  node.nodeName === "#text";

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? "";

export const parentOf = (node: HtmlElement): HtmlElement | undefined =>
  node.parentNode && isElement(node.parentNode) ? node.parentNode : undefined;

/** Every element inside, in the order of the page, itself first. */
export function* allOf(element: HtmlElement): Generator<HtmlElement> {
  yield element;
  for (const node of element.childNodes) if (isElement(node)) yield* allOf(node);
}

export const textOf = (node: HtmlNode): string =>
  isText(node) ? node.value : isElement(node) ? node.childNodes.map(textOf).join("") : "";

/** The words of `class`, `epub:type` and `role` together: what an element says it is. */
export const rolesOf = (element: HtmlElement): string =>
  `${attribute(element, "epub:type")} ${attribute(element, "role")} ${attribute(element, "class")}`;

export const languageOf = (element: HtmlElement): string =>
  (attribute(element, "lang") || attribute(element, "xml:lang")).trim();

/** What is shown of a page. */
export const bodyOf = (root: HtmlElement): HtmlElement =>
  root.childNodes.filter(isElement).find(({ tagName }) => tagName === "body") ?? root;
