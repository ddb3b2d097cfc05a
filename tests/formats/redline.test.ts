import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Content, plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { docxReader } from "../../shared/formats/docx/read.ts";
import { readRedline } from "../../shared/formats/docx/redline-verify.ts";
import { writeRedline } from "../../shared/formats/docx/redline-write.ts";
import type { EditionBlock } from "../../shared/formats/format.ts";
import { align } from "../../shared/review/redline/align.ts";
import type { Redline } from "../../shared/review/redline/redline.ts";

const work = { progress: () => {}, signal: new AbortController().signal };
const block = (
  id: string,
  kind: EditionBlock["kind"],
  content: Content | string,
  rest: Partial<EditionBlock> = {},
): EditionBlock => {
  const it = typeof content === "string" ? plain(content) : content;
  return { id: blockId(id), kind, content: it, raw: it, provenance: {}, ...rest };
};
const redline = (before: EditionBlock[], after: EditionBlock[], rest: Partial<Redline> = {}): Redline => ({
  meta: { title: "Essai", authors: ["A. Auteur"], language: "fr" },
  state: "edited",
  date: "2026-11-23T12:00:00.000Z",
  before,
  after,
  histories: new Map(),
  comments: [],
  ...rest,
});
const called = (text: string, at: number, note: string): Content => ({
  text,
  codes: [{ kind: "note-call", id: `c${note}`, from: at, to: at, note: blockId(note) }],
});
const xml = (bytes: Uint8Array, part = "word/document.xml"): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const tracked = (bytes: Uint8Array, part?: string): string[] =>
  [...xml(bytes, part).matchAll(/<w:(ins|del) [^>]*>(?:<w:r>.*?)<\/w:\1>/g)].map(
    ([all, kind]) => `${kind} ${all.replace(/<[^>]*>/g, "")}`,
  );

describe("what is tracked", () => {
  test("one word changed is one word struck out and one put in, signed by whose step it was", async () => {
    const bytes = await writeRedline(
      redline(
        [block("p", "paragraph", "Le tracteur rouge passe.")],
        [block("p", "paragraph", "Le camion rouge passe vite.")],
        {
          histories: new Map([
            [
              blockId("p"),
              {
                steps: [
                  { text: "Le camion rouge passe.", by: { author: "Ana", date: "2026-01-02T03:04:05.678Z" } },
                  { text: "Le camion rouge passe vite.", by: { author: "Éric & fils", date: "2026-02-02T00:00:00Z" } },
                ],
              },
            ],
          ]),
        },
      ),
      work,
    );
    expect(tracked(bytes)).toEqual(["del tracteur", "ins camion", "ins  vite"]);
    expect(xml(bytes)).toMatch(/<w:del w:id="\d+" w:author="Ana" w:date="2026-01-02T03:04:05Z">/);
    expect(xml(bytes)).toMatch(/<w:ins w:id="\d+" w:author="Éric &amp; fils" w:date="2026-02-02T00:00:00Z">/);
    const ids = [...xml(bytes).matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a join and a cut are paragraph marks, a change of kind is a change of properties", async () => {
    const bytes = await writeRedline(
      redline(
        [
          block("a", "paragraph", "Un début"),
          block("b", "paragraph", "et sa fin."),
          block("c", "paragraph", "Une phrase. Une autre."),
          block("d", "paragraph", "Chapitre"),
        ],
        [
          block("a", "paragraph", "Un début et sa fin."),
          block("c", "paragraph", "Une phrase."),
          block("c2", "paragraph", "Une autre."),
          block("d", "heading", "Chapitre", { level: 2 }),
        ],
      ),
      work,
    );
    expect(readRedline(bytes)).toEqual({
      rejected: ["Un début", "et sa fin.", "Une phrase. Une autre.", "Chapitre"],
      accepted: ["Un début et sa fin.", "Une phrase.", "Une autre.", "Chapitre"],
    });
    expect(tracked(bytes)).toEqual(["ins  ", "del  "]);
    expect(xml(bytes)).toMatch(/<w:rPr><w:del [^>]*\/><\/w:rPr>/);
    expect(xml(bytes)).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr>/);
    expect(xml(bytes)).toMatch(/Heading2"\/><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="BodyText"\/>/);
  });

  test("notes are redlined in place; a note that moved is taken out here and put in there", async () => {
    const before = [
      block("p", "paragraph", called("Une phrase, sa note.", 10, "n")),
      block("n", "note", "La note fausse.", { label: "1" }),
      block("q", "paragraph", called("Une autre.", 10, "m")),
      block("m", "note", "Elle bouge.", { label: "2" }),
      block("o", "note", "Orpheline.", { label: "3" }),
    ];
    const after = [
      block("p", "paragraph", {
        text: "Une phrase et sa note.",
        codes: [...called("", 10, "n").codes, ...called("", 22, "m").codes],
      }),
      block("n", "note", "La note juste.", { label: "1" }),
      block("m", "note", "Elle bouge.", { label: "2" }),
      block("q", "paragraph", called("Une autre.", 10, "o")),
      block("o", "note", "Orpheline.", { label: "3" }),
    ];
    const bytes = await writeRedline(redline(before, after), work);
    expect(tracked(bytes, "word/footnotes.xml")).toEqual([
      "del fausse",
      "ins juste",
      "ins Elle bouge.",
      "del Elle bouge.",
      "ins Orpheline.",
    ]);
    const { accepted, rejected } = readRedline(bytes);
    expect(accepted).toHaveLength(2);
    expect(rejected).toContain("(3) Orpheline.");
  });

  test("codes stay, words under other codes are a change of the run", async () => {
    const emphasis = (from: number, to: number) => ({ kind: "emphasis", id: "1", from, to }) as const;
    const bytes = await writeRedline(
      redline(
        [block("p", "paragraph", { text: "Un mot, deux mots.", codes: [emphasis(3, 6)] })],
        [block("p", "paragraph", { text: "Un mot, trois mots.", codes: [emphasis(3, 6), emphasis(14, 18)] })],
      ),
      work,
    );
    expect(xml(bytes)).toContain('<w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">mot</w:t>');
    expect(xml(bytes)).toMatch(
      /<w:i\/><w:iCs\/><w:rPrChange [^>]*>.*?<\/w:rPrChange><\/w:rPr><w:t xml:space="preserve">mots</,
    );
  });

  test("what was said stands beside its words, with its answers", async () => {
    const bytes = await writeRedline(
      redline([block("p", "paragraph", "Un mot douteux.")], [block("p", "paragraph", "Un mot douteux.")], {
        comments: [
          {
            block: blockId("p"),
            author: "Ana",
            date: "2026-01-01T00:00:00Z",
            text: "Sûr ?",
            from: 7,
            to: 14,
            resolved: false,
            replies: [{ author: "Éric", date: "2026-01-02T00:00:00Z", text: "Oui." }],
          },
          {
            block: blockId("p"),
            author: "Ana",
            date: "2026-01-01T00:00:00Z",
            text: "Tout.",
            resolved: true,
            replies: [],
          },
        ],
      }),
      work,
    );
    expect(xml(bytes)).toMatch(/commentRangeStart w:id="0"\/>.*?douteux<\/w:t><\/w:r><w:commentRangeEnd w:id="0"/);
    expect(xml(bytes, "word/comments.xml").match(/<w:comment /g)).toHaveLength(3);
    const draft = await docxReader.read(bytes, { name: "x.docx", trackedChanges: "accept" }, work);
    expect(draft.blocks[0]?.comments?.map(({ text }) => text)).toContain("Sûr ?");
  });

  test("the same redline gives the same bytes", async () => {
    const one = redline([block("p", "paragraph", "a")], [block("p", "paragraph", "b")]);
    expect(Buffer.from(await writeRedline(one, work)).equals(Buffer.from(await writeRedline(one, work)))).toBe(true);
  });
});

/** Words, and everything that breaks files: tabs, line ends, control signs, halves of pairs, spaces of all kinds. */
const words = fc
  .array(
    fc.constantFrom(
      "le ",
      "l’",
      "État ",
      "et",
      " ",
      "\t",
      "\n",
      "\r\n",
      "\u0001",
      "\u0000",
      "\u00a0",
      "\u202f",
      "😀",
      "\ud83d",
      "\ude00",
      "e\u0301",
      "\u00ad",
      "\ufffe",
      "<b>&",
      "]]>",
      "  ",
      "«\u00a0",
      "mot",
      ". ",
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));
const kinds = fc.constantFrom<EditionBlock["kind"]>(
  "paragraph",
  "heading",
  "list-item",
  "quotation",
  "verse",
  "separator",
);

/** A book before and after: texts changed, paragraphs joined, cut, dropped, put in, notes called, moved and lost. */
const book = fc
  .array(
    fc.record({
      before: fc.option(words, { nil: undefined, freq: 6 }),
      after: fc.option(words, { nil: undefined, freq: 6 }),
      kind: kinds,
      other: kinds,
      keeps: fc.boolean(),
      note: fc.option(fc.record({ before: words, after: words, at: fc.nat(20), to: fc.nat(20), stays: fc.nat(3) }), {
        nil: undefined,
      }),
    }),
    { maxLength: 8 },
  )
  .map((parts) => {
    const before: EditionBlock[] = [];
    const after: EditionBlock[] = [];
    for (const [index, { kind, other, keeps, note, ...texts }] of parts.entries()) {
      const id = `b${index}`;
      const text = { before: texts.before, after: keeps ? texts.before : texts.after };
      const content = (side: "before" | "after", at: number, calls: boolean): Content => {
        const is = text[side] ?? "";
        return calls ? called(is, Math.min(at, is.length), `n${index}`) : plain(is);
      };
      if (text.before !== undefined)
        before.push(block(id, kind, content("before", note?.at ?? 0, note !== undefined && note.stays > 0)));
      if (note) before.push(block(`n${index}`, "note", note.before, { label: `${index}` }));
      if (text.after !== undefined)
        after.push(
          block(id, keeps ? kind : other, content("after", note?.to ?? 0, note !== undefined && note.stays > 1)),
        );
      if (note) after.push(block(`n${index}`, "note", note.after, { label: `${index}` }));
    }
    return { before, after };
  });

test("a block that moved is taken out and put in by itself: those it passed stay as they are", () => {
  const [one, two, three, moved] = ["1", "2", "3", "m"].map((id) => block(id, "paragraph", `Un ${id}.`));
  if (!one || !two || !three || !moved) throw new Error("four blocks");
  const groups = align([one, two, three, moved], [moved, one, two, three]);
  const ids = (side: "before" | "after") => groups.map((group) => group[side].map(({ id }) => id).join(" "));
  expect(ids("before")).toEqual(["1", "2", "3 m"]);
  expect(ids("after")).toEqual(["m 1", "2", "3"]);
});

describe("the two-way guarantee", () => {
  test("holds for any edits: the writer itself refuses a file where it does not", async () => {
    await fc.assert(
      fc.asyncProperty(book, async ({ before, after }) => {
        const bytes = await writeRedline(redline(before, after), work);
        // Our reader of Word files, written for others' files, must agree with the redline's own.
        for (const choice of ["accept", "reject"] as const) {
          const found = readRedline(bytes)[choice === "accept" ? "accepted" : "rejected"];
          const bare = (text: string) => text.replace(/\u0002[^\u0003]*\u0003/g, "").trim();
          if (found.every((text) => bare(text) === "")) continue;
          const draft = await docxReader.read(bytes, { name: "x.docx", trackedChanges: choice }, work);
          const seen = draft.blocks.filter(({ kind }) => kind !== "note").map(({ content }) => content.text.trim());
          expect(seen.filter(Boolean)).toEqual(found.map(bare).filter(Boolean));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("a file that does not hold it is refused with the place", async () => {
    const { verifyRedline } = await import("../../shared/formats/docx/redline-verify.ts");
    const { toFlow } = await import("../../shared/review/redline/flow.ts");
    const one = redline([block("p", "paragraph", "Ceci.")], [block("p", "paragraph", "Cela.")]);
    const bytes = await writeRedline(one, work);
    const other = toFlow([block("p", "paragraph", "Autre chose.")], "fr");
    expect(() => verifyRedline(bytes, toFlow(one.before, "fr"), other)).toThrow(
      expect.objectContaining({ key: "redline-broken", params: { number: 1, quote: "Autre chose." } }),
    );
  });
});

test("LibreOffice, told to accept all or to reject all, comes to the same two texts", async (context) => {
  const soffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
  if (!soffice) return context.skip("LibreOffice is not installed here");
  const folder = mkdtempSync(path.join(tmpdir(), "epreuve-redline-"));
  const file = path.join(folder, "redline.docx");
  const before = [
    block("p", "paragraph", called("Le tracteur.", 11, "n")),
    block("n", "note", "Fausse.", { label: "1" }),
    block("a", "paragraph", "Un début"),
    block("b", "paragraph", "et sa fin."),
    block("c", "paragraph", "Une phrase.\u00a0Une 😀 autre."),
    block("x", "table-cell", "Pays", { cell: { table: 0, row: 0, column: 0 } }),
    block("y", "table-cell", "Chine", { cell: { table: 0, row: 0, column: 1 } }),
    block("k", "paragraph", "Un bloc qui reste."),
    block("w", "paragraph", called("Une source.", 10, "n2")),
    block("n2", "note", "Perdue.", { label: "2" }),
    block("l", "list-item", "Des choses", { level: 1 }),
    block("m", "list-item", "et des gens", { level: 1 }),
    block("o", "quotation", "Un terme long."),
    block("q", "paragraph", "Fin"),
  ];
  const after = [
    block("p", "paragraph", called("Le camion.", 9, "n")),
    block("n", "note", "Juste.", { label: "1" }),
    block("a", "paragraph", "Un début et sa fin."),
    block("c", "paragraph", "Une phrase."),
    block("c2", "quotation", "Une 😀 autre."),
    block("x", "table-cell", "État", { cell: { table: 0, row: 0, column: 0 } }),
    block("y", "table-cell", "Chine", { cell: { table: 0, row: 0, column: 1 } }),
    // Moved before three others: they stay, and it alone is taken out and put in.
    block("o", "paragraph", "Un terme bien long."),
    block("k", "paragraph", "Un bloc qui reste."),
    block("w", "paragraph", called("Une source.", 10, "n2")),
    block("n2", "note", "Perdue.", { label: "2" }),
    block("l", "list-item", "Des choses", { level: 1 }),
    block("m", "list-item", "et des gens", { level: 1 }),
    block("q", "heading", "Fin", { level: 1 }),
  ];
  writeFileSync(file, await writeRedline(redline(before, after), work));
  const run = (...what: string[]) =>
    spawnSync(soffice, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--norestore", ...what], {
      encoding: "utf8",
      timeout: 60_000,
    });
  // The first run makes the profile that the macro goes into.
  run("--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, file);
  const library = path.join(folder, "profile/user/basic/Standard");
  if (!existsSync(library)) return context.skip("LibreOffice did not start here");
  writeFileSync(path.join(library, "Module1.xba"), macro);
  writeFileSync(
    path.join(library, "script.xlb"),
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>',
  );
  const settled = (what: "Accept" | "Reject"): string[] => {
    const target = path.join(folder, `${what}.txt`);
    run(`macro:///Standard.Module1.Settle("${what}","file://${file}","file://${target}")`);
    const lines = readFileSync(target, "utf8").split("\n");
    return lines
      .slice(lines.findIndex((line) => line.startsWith("Le ")))
      .map((line) => line.replace(/[\d•]/g, "").trim());
  };
  const own = readRedline(readFileSync(file));
  const bare = (texts: readonly string[]) => texts.map((text) => text.replace(/\u0002[^\u0003]*\u0003/g, "").trim());
  // Its text has the cells of a row apart by tabs or lines, and the notes at the end.
  const flat = (lines: readonly string[]) => lines.flatMap((line) => line.split("\t")).filter(Boolean);
  expect(flat(settled("Accept")).slice(0, own.accepted.length)).toEqual(bare(own.accepted));
  expect(flat(settled("Reject")).slice(0, own.rejected.length)).toEqual(bare(own.rejected));
}, 240_000);

const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(what As String, source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(book.CurrentController.Frame, ".uno:" &amp; what &amp; "AllTrackedChanges", "", 0, Array())
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName" : text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions" : text(1).Value = "UTF8,LF,,,"
  book.storeToURL(target, text())
  book.close(True)
End Sub
</script:module>`;
