import { Marked } from "marked";
import { decodeText } from "../../text/decode.ts";
import { mostTextMegabytes, type Reader, UnreadableFile } from "../format.ts";
import { parseHtml } from "../html/dom.ts";
import { readPages } from "../html/read-pages.ts";
import { footnotes } from "./footnotes.ts";
import { frontMatter } from "./front-matter.ts";
import { pandocInline } from "./pandoc-inline.ts";

/**
 * Sixty quotations or lists that open on one line, lists set in by two hundred blanks, hundreds of backticks: no book has
 * them, and unfolding them takes time that grows with their square or cube.
 */
const unreasonable = /^(?:[ \t]{0,9}(?:>|[-*+]|\d{1,9}[.)])){60}|^[ \t]{200,}(?:[-*+>]|\d{1,9}[.)])|`{200}/m;

/** CommonMark with GitHub's tables and strike, pandoc's and GitHub's footnotes, YAML metadata; HTML inside it is read too. */
export const mdReader: Reader = {
  id: "md",
  mostMegabytes: mostTextMegabytes,
  extensions: ["md", "markdown", "mdown", "mkd"],
  detect: (head, name) => (/\.(?:md|markdown|mdown|mkd)$/i.test(name) && !head.includes(0) ? 0.95 : 0),
  async read(bytes, { name }, work) {
    const { text } = decodeText(bytes);
    if (text.trim() === "") throw new UnreadableFile("file-empty", { name });
    if (text.slice(0, 4096).includes("\0") || bytes.subarray(0, 4).join() === "80,75,3,4")
      throw new UnreadableFile("file-not-text", { name });
    const { meta, body } = frontMatter(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    if (unreasonable.test(body)) throw new UnreadableFile("xml-too-large", { name, part: name });
    const inline: string[] = [];
    const html = toHtml(body, inline, name);
    work.signal.throwIfAborted();
    const root = parseHtml(`<body>${html}${inline.join("")}</body>`, { name, part: name });
    return readPages({ name, pages: [{ file: "", root }], meta, styleSheets: [] }, work);
  },
};

function toHtml(markdown: string, inline: string[], name: string): string {
  const marked = new Marked({ gfm: true, async: false }, footnotes(inline), pandocInline, {
    // pandoc's attributes after a heading: "{#id .class}".
    hooks: {
      preprocess: (source) => source.replace(/^(#{1,6} [^\n{}]{1,500}?)[ \t]+\{[#.][^{}\n]{1,200}\}[ \t]*$/gm, "$1"),
    },
  });
  try {
    const html = marked.parse(markdown);
    return typeof html === "string" ? html : "";
  } catch (error) {
    // Out of stack: brackets or quotations in brackets without end.
    if (error instanceof RangeError) throw new UnreadableFile("xml-too-large", { name, part: name });
    throw error;
  }
}
