import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxReader } from "../../shared/formats/docx/read.ts";
import { docxWriter } from "../../shared/formats/docx/write.ts";
import type { ReadOptions } from "../../shared/formats/format.ts";
import { essence, everything, foreign, readWith, work } from "./round-trip.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "word/document.xml": `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
        ...(Object.keys(parts).length > 0
          ? {
              "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.keys(
                parts,
              )
                .map((part) => `<Relationship Id="${part}" Type="http://x/${part}" Target="${part}.xml"/>`)
                .join("")}</Relationships>`,
            }
          : {}),
        ...Object.fromEntries(Object.entries(parts).map(([part, xml]) => [`word/${part}.xml`, xml])),
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );
const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const texts = async (bytes: Uint8Array, choice: ReadOptions["trackedChanges"] = "accept") =>
  (await readWith(docxReader, bytes, "a.docx", choice)).blocks.map(({ content }) => content.text);

test("what our own writer writes reads back the same", async () => {
  const bytes = await docxWriter.write(everything, undefined, work);
  const draft = await readWith(docxReader, bytes, "livre.docx");
  expect(essence(draft.blocks)).toEqual(essence(everything.blocks));
  expect(draft.meta).toEqual(everything.meta);
  expect(draft.notices).toEqual([]);
});

describe("tracked changes", () => {
  const changed = word(
    `<w:p>${run("Le ")}<w:del w:id="1">${run("chien").replaceAll("w:t", "w:delText")}</w:del><w:ins w:id="2">${run("chat")}<w:del w:id="3">${run("tigre").replaceAll("w:t", "w:delText")}</w:del></w:ins>${run(" dort.")}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run("Une phrase ")}</w:p><w:p>${run("coupée.")}</w:p>`,
  );
  test("accepted", async () => {
    expect(await texts(changed, "accept")).toEqual(["Le chat dort.", "Une phrase coupée."]);
  });
  test("rejected", async () => {
    expect(await texts(changed, "reject")).toEqual(["Le chien dort.", "Une phrase", "coupée."]);
  });
  test("kept as an edit of the machine's text", async () => {
    const { blocks } = await readWith(docxReader, changed, "a.docx", "edits");
    expect(blocks.map(({ content, edited }) => [content.text, edited?.text])).toEqual([
      ["Le chien dort.", "Le chat dort."],
      ["Une phrase", undefined],
      ["coupée.", undefined],
    ]);
  });
});

test("runs cut at will become one code; a style's italics count, a switched-off one does not", async () => {
  const bytes = word(
    `<w:p>${run("Un ")}${run("m", "<w:i/>")}${run("ot", '<w:i w:val="1"/><w:lang w:val="fr-CA"/>')}${run(" et ", '<w:i w:val="0"/>')}${run("book", '<w:rStyle w:val="Titre0"/><w:lang w:val="en-GB"/>')}</w:p>`,
    {
      styles: `<w:styles ${w}><w:style w:type="character" w:styleId="Titre0"><w:name w:val="Ouvrage"/><w:rPr><w:i/></w:rPr></w:style></w:styles>`,
    },
  );
  const { blocks } = await readWith(docxReader, bytes, "a.docx");
  expect(blocks[0]?.content.text).toBe("Un mot et book");
  expect(blocks[0]?.content.codes.map(({ kind, from, to, language }) => [kind, from, to, language])).toEqual([
    ["emphasis", 3, 6, undefined],
    ["emphasis", 10, 14, undefined],
    ["language", 10, 14, "en-GB"],
  ]);
});

test("headings by translated style names, by inheritance and by outline level; contents left out", async () => {
  const style = (id: string, name: string, more = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const paragraph = (id: string, text: string, more = ""): string =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${run(text)}</w:p>`;
  const bytes = word(
    paragraph("TM1", "Un chapitre 3") +
      paragraph("T2", "Deux") +
      paragraph("Maison", "Maison") +
      paragraph("N", "Plan", '<w:outlineLvl w:val="0"/>') +
      paragraph("N", "Corps", '<w:outlineLvl w:val="9"/>') +
      paragraph("Boucle", "Boucle"),
    {
      styles: `<w:styles ${w}>${style("T2", "Titre 2")}${style("Maison", "Chapitre maison", '<w:basedOn w:val="T2"/>')}${style("N", "Normal")}${style("TM1", "toc 1")}${style("Boucle", "Boucle", '<w:basedOn w:val="Boucle"/>')}</w:styles>`,
    },
  );
  const { blocks } = await readWith(docxReader, bytes, "a.docx");
  expect(blocks.map(({ kind, level, content }) => [content.text, kind, level])).toEqual([
    ["Deux", "heading", 2],
    ["Maison", "heading", 2],
    ["Plan", "heading", 1],
    ["Corps", "paragraph", undefined],
    ["Boucle", "paragraph", undefined],
  ]);
});

test("comments keep their words and their place", async () => {
  const bytes = word(
    `<w:p>${run("  Le ")}<w:commentRangeStart w:id="7"/>${run("vélo")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(" bleu")}</w:p>`,
    {
      comments: `<w:comments ${w}><w:comment w:id="7" w:author="Ada" w:date="2026-01-02T03:04:05Z"><w:p>${run("Sûr ?")}</w:p></w:comment></w:comments>`,
    },
  );
  const { blocks } = await readWith(docxReader, bytes, "a.docx");
  expect(blocks[0]?.comments).toEqual([
    { author: "Ada", text: "Sûr ?", date: "2026-01-02T03:04:05Z", span: { from: 3, to: 7 } },
  ]);
});

test("a call whose note is missing is said, a note without a call is kept and flagged", async () => {
  const bytes = word(`<w:p>${run("Mot")}<w:r><w:footnoteReference w:id="9"/></w:r></w:p>`, {
    footnotes: `<w:footnotes ${w}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p>${run("Perdue")}</w:p></w:footnote></w:footnotes>`,
  });
  const draft = await readWith(docxReader, bytes, "a.docx");
  expect(draft.blocks.map(({ kind, content }) => [kind, content.text, content.codes.length])).toEqual([
    ["paragraph", "Mot", 0],
    ["note", "Perdue", 0],
  ]);
  expect(draft.doubts.map(({ kind }) => kind)).toEqual(["orphan-note"]);
  expect(draft.notices).toEqual([{ key: "calls-without-note", params: { count: 1 } }]);
});

describe("files of other programs", () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      "docx/pandoc__notes.docx",
      [
        ["heading", "A footnote"],
        ["paragraph", "Test footnote. Test endnote."],
        ["note", "My note."],
        ["note", "This is an endnote at the end of the document."],
      ],
    ],
    ["docx/mammoth__strict-format.docx", [["paragraph", "Test"]]],
    [
      "docx/mammoth__endnotes.docx",
      [
        ["paragraph", "Ouch."],
        ["note", "A tachyon walks into a bar."],
        ["note", "Fin."],
      ],
    ],
  ];
  test.for(cases)("%s", async ([file, expected], context) => {
    const bytes = foreign(file);
    if (!bytes) return context.skip("the files of other programs are not beside the project");
    const { blocks } = await readWith(docxReader, bytes, file);
    expect(blocks.map(({ kind, content }) => [kind, content.text])).toEqual(expected);
  });

  test("a paragraph moved with tracked changes stands once, where the choice says", async (context) => {
    const bytes = foreign("docx/pandoc__track_changes_move.docx");
    if (!bytes) return context.skip("the files of other programs are not beside the project");
    const [accepted, rejected] = [await texts(bytes, "accept"), await texts(bytes, "reject")];
    expect([...accepted].sort()).toEqual([...rejected].sort());
    expect(accepted).not.toEqual(rejected);
  });
});
