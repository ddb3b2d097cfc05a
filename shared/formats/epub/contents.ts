import type { HtmlContext } from "../html/blocks.ts";
import { allOf, attribute, bodyOf, type HtmlElement, parentOf, rolesOf, textOf } from "../html/dom.ts";
import { type EpubPackage, pathFrom, readNcx } from "./package.ts";

const key = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Books made by layout programs have headings that are plain paragraphs; their table of contents (the navigation document of
 * EPUB 3, the NCX of EPUB 2) says which. Gives the depth of an entry that leads to this file with these very words.
 */
export function contentsLevels(
  book: EpubPackage,
  navigation: HtmlElement | undefined,
): NonNullable<HtmlContext["contentsLevel"]> {
  const levels = new Map<string, Map<string, number>>();
  const add = (file: string, title: string, level: number): void => {
    const ofFile = levels.get(file) ?? new Map<string, number>();
    levels.set(file, ofFile.set(key(title), Math.min(6, level)));
  };
  const ncx = book.ncx === undefined ? undefined : book.read(book.ncx);
  if (ncx && book.ncx !== undefined)
    for (const { title, file, level } of readNcx(ncx, book.ncx)) add(file, title, level);
  if (navigation && book.nav !== undefined)
    for (const list of allOf(navigation)) {
      if (list.tagName !== "nav" || !/(?:^|\s)(?:doc-)?toc(?:\s|$)/.test(rolesOf(list))) continue;
      for (const link of allOf(list))
        if (link.tagName === "a") add(pathFrom(book.nav, attribute(link, "href")), textOf(link), depthOf(link, list));
    }
  return (file, text) => (text.length > 300 ? undefined : levels.get(file)?.get(key(text)));
}

function depthOf(link: HtmlElement, list: HtmlElement): number {
  let depth = 0;
  for (let at: HtmlElement | undefined = link; at && at !== list; at = parentOf(at)) if (at.tagName === "ol") depth++;
  return Math.max(1, depth);
}

/** True for a page that is little else than links: the table of contents that EPUB 2 prints. */
export function isMostlyLinks(root: HtmlElement): boolean {
  const body = bodyOf(root);
  let linked = 0;
  for (const one of allOf(body)) if (one.tagName === "a") linked += textOf(one).trim().length;
  return linked > textOf(body).trim().length * 0.6;
}
