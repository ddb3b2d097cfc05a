import { type Notice, type Reader, UnreadableFile } from "../format.ts";
import { decodeHtml } from "../html/decode.ts";
import { allOf, bodyOf, closeEmptyTags, type HtmlElement, parseHtml, textOf } from "../html/dom.ts";
import { saysOnlyMetadata } from "../html/furniture.ts";
import type { HtmlPage } from "../html/notes.ts";
import { readPages } from "../html/read-pages.ts";
import { contentsLevels, isMostlyLinks } from "./contents.ts";
import { openEpub } from "./package.ts";

/** EPUB 2 and 3. Pages are read as HTML, since many are not the well-formed XHTML that they should be. */
export const epubReader: Reader = {
  id: "epub",
  extensions: ["epub"],
  detect(head, name) {
    const named = /\.epub$/i.test(name);
    if (head[0] !== 0x50 || head[1] !== 0x4b) return named ? 0.5 : 0;
    const start = String.fromCharCode(...head.subarray(0, 128));
    return start.includes("application/epub+zip") ? 1 : named ? 0.96 : 0;
  },
  async read(bytes, { name }, work) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile("zip-broken", { name });
    const book = openEpub(bytes, name);
    const parsed = new Map<string, HtmlElement>();
    const page = (path: string): HtmlElement | undefined => {
      const before = parsed.get(path);
      const content = before ? undefined : book.archive.bytes(path);
      const root = content ? parseHtml(closeEmptyTags(decodeHtml(content)), { name, part: path }) : before;
      if (root) parsed.set(path, root);
      return root;
    };
    const pages: HtmlPage[] = [];
    const styleSheets: string[] = [];
    let missing = 0;
    for (const [index, path] of book.spine.entries()) {
      work.signal.throwIfAborted();
      work.progress(index, book.spine.length * 2);
      const root = page(path);
      if (!root) missing++;
      else if (index < 3 && book.spine.length > 1 && saysOnlyMetadata(bodyOf(root), book.meta)) continue;
      else if (path !== book.contentsPage || !isMostlyLinks(root)) {
        pages.push({ file: path, root });
        for (const one of allOf(root)) if (one.tagName === "style") styleSheets.push(textOf(one));
      }
    }
    for (const path of book.styleSheets) styleSheets.push(book.archive.text(path) ?? "");
    const notices: Notice[] = missing > 0 ? [{ key: "epub-pages-missing", params: { count: missing } }] : [];
    const contentsLevel = contentsLevels(book, book.nav === undefined ? undefined : page(book.nav));
    return readPages({ name, pages, meta: book.meta, styleSheets, contentsLevel, notices }, work);
  },
};
