import type { BookMeta } from "../../book/book.ts";
import { isLanguage } from "../language-tag.ts";
import { metaFrom } from "../meta-from.ts";
import { allOf, attribute, bodyOf, type HtmlElement, languageOf, textOf } from "./dom.ts";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What the head of a page says of the book. */
export function metadataOf(root: HtmlElement): Partial<BookMeta> {
  let title = "";
  const values = new Map<string, string[]>();
  for (const element of allOf(root)) {
    if (element.tagName === "body") break;
    if (element.tagName === "title") title ||= oneLine(textOf(element));
    if (element.tagName !== "meta") continue;
    const name = attribute(element, "name")
      .toLowerCase()
      .replace(/^(?:dc(?:terms)?|og)[.:]/, "");
    const value = oneLine(attribute(element, "content"));
    if (value !== "") values.set(name, [...(values.get(name) ?? []), value]);
  }
  const first = (...names: readonly string[]): string | undefined => names.flatMap((name) => values.get(name) ?? [])[0];
  const authors = values.get("author") ?? values.get("creator") ?? [];
  const language = [languageOf(root), languageOf(bodyOf(root)), first("language") ?? ""].find(isLanguage);
  return metaFrom({
    title: title || first("title"),
    authors,
    language,
    publisher: first("publisher"),
    identifier: first("identifier", "isbn"),
    rights: first("rights", "copyright"),
    date: first("date", "issued"),
    description: first("description"),
  });
}
