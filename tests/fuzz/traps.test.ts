import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { reading } from "./reading.ts";
import { limit } from "./round.ts";

/** Files made to hurt. What is measured is that they end, and how; the limits in the readers hold time and memory. */
const container = strToU8(
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
);
const epub = (page: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    "META-INF/container.xml": container,
    "a.opf": strToU8(
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.html" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    "a.html": typeof page === "string" ? strToU8(page) : page,
    ...more,
  });
const odt = (text: string): Uint8Array =>
  zipSync({
    "content.xml": strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });
const many = (text: string, times: number): string => text.repeat(times);

describe("containers", () => {
  const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  test.each([
    ["a bomb as EPUB", "a.epub", epub(new Uint8Array(60_000_000).fill(32)), "zip-bomb"],
    ["a bomb as ODT", "a.odt", odt(many(" ", 60_000_000)), "zip-bomb"],
    ["paths that climb out", "a.epub", epub("<p>Un</p>", { "../../../x": strToU8("x") }), "zip-unsafe"],
    ["paths from the root", "a.odt", zipSync({ "/etc/x": strToU8("x"), "content.xml": strToU8("x") }), "zip-unsafe"],
    [
      "entities in the package",
      "a.epub",
      epub("<p>Un</p>", { "a.opf": strToU8(`${laughs}<a>&b;</a>`) }),
      "xml-entities",
    ],
    ["entities in a page are text", "a.epub", epub(`${laughs}<html><p>&b;</p></html>`), "read"],
    ["an empty zip", "a.epub", zipSync({}), "epub-not-epub"],
    ["a zip without a name", "a", zipSync({ a: strToU8("x") }), "file-unknown"],
    ["nothing at all", "a.html", new Uint8Array(), "file-empty"],
    ["nothing but zeros", "a.html", new Uint8Array(5000), "file-not-text"],
    [
      "an old Word file",
      "a.docx",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "docx-old-or-protected",
    ],
  ] as const)("%s", { timeout: limit }, async (_what, name, bytes, expected) => {
    expect(await reading(bytes, name)).toBe(expected);
  });
});

describe("pages that grow with the square of their length end all the same", () => {
  test.each([
    [
      "calls to one note",
      "a.html",
      `${many('<a href="#n">1</a> ', 20_000)}<div id="n">${many('<p><a href="#x">1</a>x</p>', 20_000)}</div>`,
    ],
    ["notes that answer each other", "a.html", many('<p id="a">1 <a href="#a">1</a></p>', 20_000)],
    ["definitions", "a.html", `<dl>${many('<dt id="d"><a href="#d">1</a></dt><dd>x</dd>', 20_000)}</dl>`],
    ["list items", "a.html", `<ol>${many("<li>x", 50_000)}</ol>`],
    ["cells with spans", "a.html", `<table>${many('<tr><td rowspan="1000" colspan="1000">x<td>y', 5_000)}</table>`],
    ["open tags", "a.html", many("<b><i><a>", 30_000)],
    ["nested boxes", "a.html", many("<div>", 100_000)],
    ["attributes", "a.html", `<p ${many("a=b ", 100_000)}>x`],
    ["style rules", "a.html", `<style>${many(".a{font-style:italic}/*", 200_000)}</style><p>x`],
    ["brackets", "a.md", many("[", 30_000)],
    ["stars", "a.md", many("**a*", 15_000)],
    ["notes in notes", "a.md", many("^[", 15_000)],
    ["notes", "a.md", many("[^1]: a\n", 15_000)],
    ["quotations", "a.md", `${many("> ", 59)}a\n`.repeat(200)],
    ["tables", "a.md", `${many("|a", 5_000)}\n${many("|-", 5_000)}\n`],
    ["rules", "a.md", `---\n${many("a: b\n", 5_000)}`],
    [
      "spans",
      "a.fodt",
      `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${many('<text:p><text:s text:c="99999999"/>x</text:p>', 3_000)}</office:text></office:body></office:document>`,
    ],
    [
      "comments",
      "a.fodt",
      `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>x${many('<office:annotation office:name="a"><text:p>x</text:p></office:annotation>', 10_000)}</text:p></office:text></office:body></office:document>`,
    ],
    [
      "deletions",
      "a.fodt",
      `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:tracked-changes><text:changed-region text:id="d"><text:deletion><text:p>a<text:change text:change-id="d"/><text:change text:change-id="d"/></text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>x<text:change text:change-id="d"/></text:p></office:text></office:body></office:document>`,
    ],
  ])("%s", { timeout: limit }, async (_what, name, text) => {
    await reading(strToU8(text), name, "edits");
  });
});
