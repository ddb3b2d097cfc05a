import { mostTextMegabytes, type Reader, UnreadableFile } from "../format.ts";
import { decodeHtml } from "./decode.ts";
import { allOf, parseHtml, textOf } from "./dom.ts";
import { metadataOf } from "./metadata.ts";
import { readPages } from "./read-pages.ts";

/** One page, read as browsers do. Menus, scripts, forms and tables of contents are not the book. */
export const htmlReader: Reader = {
  id: "html",
  mostMegabytes: mostTextMegabytes,
  extensions: ["html", "htm", "xhtml", "xht"],
  detect(head, name) {
    const isHtml = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      decodeHtml(head).replace(/^\ufeff/, ""),
    );
    const named = /\.x?html?$|\.xht$/i.test(name);
    return isHtml ? (named ? 0.95 : 0.7) : named ? 0.6 : 0;
  },
  async read(bytes, { name }, work) {
    const html = decodeHtml(bytes);
    if (html.trim() === "") throw new UnreadableFile("file-empty", { name });
    if (html.slice(0, 4096).includes("\0")) throw new UnreadableFile("file-not-text", { name });
    const root = parseHtml(html, { name, part: name });
    const styleSheets = [...allOf(root)].flatMap((one) => (one.tagName === "style" ? [textOf(one)] : []));
    return readPages({ name, pages: [{ file: "", root }], meta: metadataOf(root), styleSheets }, work);
  },
};
