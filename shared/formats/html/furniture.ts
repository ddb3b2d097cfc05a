import type { BookMeta } from "../../book/book.ts";
import { attribute, type HtmlElement, rolesOf, textOf } from "./dom.ts";

/** Neither words of the book nor seen on its pages. */
const unseen = new Set(
  "head script style template noscript iframe object embed audio video canvas form button select textarea input nav title".split(
    " ",
  ),
);
const says =
  /(?:^|\s)(?:(?:doc-)?toc|landmarks|page-list|(?:doc-)?pagebreak|pagenum(?:ber)?|navigation|banner|contentinfo|navheader|navfooter|headerlink|sphinxsidebar|breadcrumbs?|skip-?link|table-of-contents)(?:\s|$)/i;
/** Not the class "titlepage": DocBook sets it on the heading of every chapter. */
const isTitled = (element: HtmlElement): boolean =>
  /(?:^|\s)(?:titlepage|cover)(?:\s|$)/.test(attribute(element, "epub:type")) ||
  /(?:^|\s)title-page(?:\s|$)/.test(attribute(element, "class")) ||
  attribute(element, "id") === "title-block-header";

/** Menus, tables of contents, page numbers, what is hidden: not the book's text. */
export const isFurniture = (element: HtmlElement): boolean =>
  unseen.has(element.tagName) ||
  says.test(rolesOf(element)) ||
  element.attrs.some(({ name }) => name === "hidden") ||
  /display\s*:\s*none/i.test(attribute(element, "style"));

/** A title page that says only what the metadata say: editions make their own. */
export const isTitlePage = (element: HtmlElement, meta: Partial<BookMeta>): boolean =>
  isTitled(element) && saysOnlyMetadata(element, meta);

/** True when nothing but title, authors and the like is written there. */
export function saysOnlyMetadata(element: HtmlElement, meta: Partial<BookMeta>): boolean {
  let left = textOf(element).replace(/\s+/g, " ");
  for (const known of [meta.title, ...(meta.authors ?? []), meta.publisher, meta.date, meta.rights])
    if (known) left = left.replace(known.replace(/\s+/g, " ").trim(), "");
  return /^[\s\p{P}©]*$/u.test(left);
}
