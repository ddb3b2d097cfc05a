import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { epubReader } from "../../shared/formats/epub/read.ts";
import { epubWriter } from "../../shared/formats/epub/write.ts";
import { UnreadableFile } from "../../shared/formats/format.ts";
import { essence, everything, foreign, readWith, work } from "./round-trip.ts";

const page = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
const epub = (pages: Record<string, string>, more: Record<string, string> = {}, spine = ""): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "META-INF/container.xml":
          '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/a%20b.opf"/></rootfiles></container>',
        "OPS/a b.opf": `<package xmlns="http://www.idpf.org/2007/opf" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Livre</dc:title><dc:creator>Ada</dc:creator><dc:creator>Léo</dc:creator><dc:language>fr</dc:language><dc:identifier id="i">urn:x</dc:identifier></metadata><manifest>${Object.keys(
          pages,
        )
          .map((name) => `<item id="${name}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`)
          .join("")}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="ncx">${
          spine ||
          Object.keys(pages)
            .map((name) => `<itemref idref="${name}"/>`)
            .join("")
        }</spine></package>`,
        ...Object.fromEntries(Object.entries(pages).map(([name, body]) => [`OPS/${name}`, page(body)])),
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWith(epubReader, bytes, "livre.epub");
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.key;
    throw error;
  }
};

test("what our own writer writes reads back the same", async () => {
  const draft = await readWith(epubReader, await epubWriter.write(everything, undefined, work), "livre.epub");
  expect(essence(draft.blocks)).toEqual(essence(everything.blocks));
  expect(draft.meta).toMatchObject({ title: everything.meta.title, authors: everything.meta.authors, language: "fr" });
  expect(draft.notices).toEqual([]);
  expect(new Set(draft.blocks.map(({ provenance }) => provenance.file))).toEqual(new Set(["EPUB/chapter-001.xhtml"]));
});

test("notes in a file of their own, out of the spine's line; pages by name with spaces; metadata", async () => {
  const bytes = epub(
    {
      "un deux.xhtml": '<a id="top"/><h1>Un</h1><p>Mot<a epub:type="noteref" href="notes.xhtml#n1">1</a>.</p>',
      "notes.xhtml": '<h2>Notes</h2><aside id="n1" epub:type="footnote"><p>1. La note.</p></aside>',
    },
    {},
    '<itemref idref="notes.xhtml" linear="no"/><itemref idref="un deux.xhtml"/>',
  );
  const draft = await readWith(epubReader, bytes, "livre.epub");
  expect(draft.blocks.map(({ kind, content, provenance }) => [kind, content.text, provenance.file])).toEqual([
    ["heading", "Un", "OPS/un deux.xhtml"],
    ["paragraph", "Mot.", "OPS/un deux.xhtml"],
    ["note", "La note.", "OPS/notes.xhtml"],
  ]);
  expect(draft.meta).toEqual({ title: "Livre", authors: ["Ada", "Léo"], language: "fr", identifier: "urn:x" });
});

test("EPUB 2: paragraphs that the NCX names are headings, with a doubt; missing pages are told", async () => {
  const ncx =
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Partie</text></navLabel><content src="a.xhtml"/><navPoint><navLabel><text>Le  Port</text></navLabel><content src="a.xhtml#x"/></navPoint></navPoint></navMap></ncx>';
  const bytes = epub(
    { "a.xhtml": '<p>Partie</p><p id="x">Le port</p><p>Il pleut.</p>' },
    { "OPS/toc.ncx": ncx },
    '<itemref idref="a.xhtml"/><itemref idref="ncx"/>',
  );
  const draft = await readWith(epubReader, bytes, "livre.epub");
  expect(draft.blocks.map(({ kind, level, content }) => [kind, level, content.text])).toEqual([
    ["heading", 1, "Partie"],
    ["heading", 2, "Le port"],
    ["paragraph", undefined, "Il pleut."],
  ]);
  expect(draft.doubts.map(({ kind }) => kind)).toEqual(["uncertain-heading", "uncertain-heading"]);
});

test("pages that are not well-formed are read; a lock is told from scrambled fonts", async () => {
  const locked = (uri: string) => ({
    "META-INF/encryption.xml": `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`,
  });
  expect(await refusal(epub({ "a.xhtml": "<p>Un<b>deux</p><br>&eacute;" }))).toBe("read");
  expect(await refusal(epub({ "a.xhtml": "<p>Un" }, locked("OPS/font.otf")))).toBe("read");
  expect(await refusal(epub({ "a.xhtml": "<p>Un" }, locked("OPS/a.xhtml")))).toBe("epub-locked");
  expect(await refusal(zipSync({ "a.txt": strToU8("x") }))).toBe("epub-not-epub");
  expect(await refusal(strToU8("Bonjour"))).toBe("zip-broken");
  expect(await refusal(epub({ "a.xhtml": "" }))).toBe("file-without-text");
});

test.for([
  ["epub/malformed/derived__features-broken-xhtml.epub", "read"],
  ["epub/malformed/derived__features-truncated.epub", "zip-broken"],
] as const)("%s", async ([file, verdict], context) => {
  const bytes = foreign(file);
  if (!bytes) return context.skip("the files of other programs are not beside the project");
  expect(await refusal(bytes)).toBe(verdict);
});
