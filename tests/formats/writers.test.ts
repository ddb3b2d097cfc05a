import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Content, plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { docxWriter } from "../../shared/formats/docx/write.ts";
import { epubWriter } from "../../shared/formats/epub/write.ts";
import type { Edition, EditionBlock } from "../../shared/formats/format.ts";
import { htmlWriter } from "../../shared/formats/html/write.ts";
import { mdWriter } from "../../shared/formats/md/write.ts";
import { txtWriter } from "../../shared/formats/txt/write.ts";
import { epubcheck } from "../tools/epubcheck.ts";

const work = { progress: () => {}, signal: new AbortController().signal };
const block = (
  id: string,
  kind: EditionBlock["kind"],
  content: Content,
  rest: Partial<EditionBlock> = {},
): EditionBlock => ({
  id: blockId(id),
  kind,
  content,
  raw: content,
  provenance: {},
  ...rest,
});

const edition: Edition = {
  meta: { title: "Les limites & <bornes>", authors: ["B. Zalessky"], language: "fr" },
  state: "edited",
  date: "2026-11-23T12:00:00Z",
  blocks: [
    block("h1", "heading", plain("Défis *mondiaux*"), { level: 1 }),
    block("p1", "paragraph", {
      text: "Un mot important, et une note.",
      codes: [
        { kind: "emphasis", id: "1", from: 7, to: 16 },
        { kind: "note-call", id: "2", from: 29, to: 29, note: blockId("n1") },
      ],
    }),
    block("n1", "note", plain("La note, avec un caractère de contrôle : \u0001."), { label: "7" }),
    block("l1", "list-item", plain("premier"), { label: "1.", level: 1 }),
    block("l2", "list-item", plain("second"), { label: "2.", level: 1 }),
    block("c1", "table-cell", plain("a|b"), { cell: { table: 0, row: 0, column: 0, header: true } }),
    block("c2", "table-cell", plain("c"), { cell: { table: 0, row: 0, column: 1, header: true } }),
    block("f1", "furniture", plain("page 12")),
    block("n2", "note", plain("Perdue"), { label: "8" }),
  ],
};

describe("text", () => {
  it("puts calls in brackets, notes at the end, orphans too, furniture nowhere", async () => {
    const text = new TextDecoder().decode(await txtWriter.write(edition, undefined, work));
    expect(text).toContain("Un mot important, et une note[1].");
    expect(text).toContain("[1] La note");
    expect(text).toContain("(8) Perdue");
    expect(text).not.toContain("page 12");
  });
});

describe("Markdown", () => {
  it("writes headings, emphasis, footnotes, lists and tables, and escapes what it would read as its own", async () => {
    const text = new TextDecoder().decode(await mdWriter.write(edition, undefined, work));
    expect(text).toContain("# Défis \\*mondiaux\\*");
    expect(text).toContain("Un mot *important*, et une note[^1].");
    expect(text).toContain("[^1]: La note");
    expect(text).toContain("1. premier\n2. second");
    expect(text).toContain("| a\\|b | c |");
  });
});

describe("DOCX", () => {
  it("has real footnotes with the note's text, styles and the book's language", async () => {
    const entries = unzipSync(await docxWriter.write(edition, undefined, work));
    const part = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());
    expect(part("word/document.xml")).toMatch(/<w:footnoteReference w:id="1"\/>/);
    expect(part("word/document.xml")).toMatch(/<w:i\/>[\s\S]*important/);
    expect(part("word/document.xml")).not.toContain("page 12");
    expect(part("word/footnotes.xml")).toContain("La note, avec un caractère de contrôle : \ufffd.");
    expect(part("word/styles.xml")).toContain('w:val="fr-FR"');
  });

  it("looks as one prints: lines as high as their type, headings of a table in bold, a space after a note's number", async () => {
    const after = block("p9", "paragraph", plain("Après le tableau."));
    const entries = unzipSync(
      await docxWriter.write({ ...edition, blocks: [...edition.blocks, after] }, undefined, work),
    );
    const part = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());
    // Without a rule LibreOffice takes a height for a fixed one.
    expect(part("word/styles.xml")).not.toMatch(/<w:spacing(?![^>]*w:lineRule)[^>]*w:line=/);
    expect(part("word/document.xml").match(/w:val="TableHeading"/g)).toHaveLength(2);
    expect(part("word/document.xml")).toMatch(/w:val="AfterTable"(?:(?!<\/w:p>).)*Après le tableau/s);
    expect(part("word/footnotes.xml")).toMatch(/<w:footnoteRef\/>.*?> <\/w:t>.*?La note/s);
    // Headings of all depths are in the colour of the text, and authors stand one under the other.
    for (let level = 1; level <= 6; level += 1) {
      const style = new RegExp(`w:styleId="Heading${level}".*?</w:style>`, "s").exec(part("word/styles.xml"))?.[0];
      expect(style).toContain("<w:keepNext/>");
      expect(style).not.toMatch(/<w:color w:val="(?!auto)/);
    }
    expect(part("word/styles.xml")).toMatch(/w:styleId="Subtitle"(?:(?!<\/w:style>).)*w:after="120"/s);
  });

  it("writes the contents with their page numbers, so that Word asks nothing as it opens the file", async () => {
    const line = { text: "Une phrase du livre, qui prend avec ses pareilles deux lignes. ".repeat(2), codes: [] };
    const page = Array.from({ length: 30 }, (_, at) => block(`p${at}`, "paragraph", line));
    const chapters = ["Un", "Deux", "Trois"].flatMap((text, at) => [
      block(`h${at}`, "heading", { text, codes: [] }, { level: 1 }),
      ...page.slice(0, [10, 30, 5][at]),
    ]);
    const entries = unzipSync(await docxWriter.write({ ...edition, blocks: chapters }, undefined, work));
    const part = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());
    const contents = [
      ...part("word/document.xml").matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:val="TOC\d"(?:(?!<\/w:p>).)*<\/w:p>/gs),
    ];
    const shown = contents.map(([entry]) =>
      [...entry.matchAll(/<w:t[^>]*>([^<]*)/g)]
        .map(([, text]) => text)
        .join(" ")
        .trim()
        .replace(/\s+/g, " "),
    );
    // Title and contents have a page each, each chapter begins one, and the second takes two.
    expect(shown).toEqual(["Un 3", "Deux 4", "Trois 6"]);
    expect(part("word/document.xml")).not.toMatch(/w:dirty="(?:true|1|on)"/);
    expect(part("word/settings.xml")).not.toContain("updateFields");
  });

  it("gives the same bytes for the same edition", async () => {
    const first = await docxWriter.write(edition, undefined, work);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(contents(await docxWriter.write(edition, undefined, work))).toEqual(contents(first));
  });

  it("stops when asked to", async () => {
    const signal = AbortSignal.abort();
    await expect(docxWriter.write(edition, undefined, { ...work, signal })).rejects.toThrow();
  });
});

describe("HTML", () => {
  it("escapes text, links calls and notes both ways, and lets no script through a link", async () => {
    const hostile: Edition = {
      ...edition,
      blocks: [
        ...edition.blocks,
        block("x", "paragraph", {
          text: "<script>alert(1)</script>",
          codes: [{ kind: "link", id: "1", from: 0, to: 8, href: "javascript:alert(1)" }],
        }),
      ],
    };
    const html = new TextDecoder().decode(await htmlWriter.write(hostile, undefined, work));
    expect(html).toContain("Les limites &amp; &lt;bornes&gt;");
    expect(html).toContain('<a id="call-1" href="#note-1"');
    expect(html).toContain('href="#call-1"');
    expect(html).not.toMatch(/<script|javascript:/);
  });
});

describe("EPUB", () => {
  it("has its mimetype first, stored, without extra field", async () => {
    const bytes = Buffer.from(await epubWriter.write(edition, undefined, work));
    expect(bytes.subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(bytes.readUInt16LE(28)).toBe(0);
  });

  it("passes epubcheck with no error and no warning", async (context) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "epreuve-epub-")), "edition.epub");
    writeFileSync(file, await epubWriter.write(edition, undefined, work));
    const verdict = epubcheck(file);
    if (!verdict) context.skip("epubcheck is not installed here");
    expect(verdict?.output).not.toMatch(/ERROR|WARNING|FATAL/);
    expect(verdict?.ok).toBe(true);
  }, 60_000);

  it("gives the same bytes for the same edition", async () => {
    const [first, second] = [
      await epubWriter.write(edition, undefined, work),
      await epubWriter.write(edition, undefined, work),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

const contents = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
