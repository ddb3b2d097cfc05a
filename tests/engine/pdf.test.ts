import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { pdfWriter } from "../../electron/engine/editions/pdf.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Edition, EditionBlock } from "../../shared/formats/format.ts";
import { typstSource } from "../../shared/formats/pdf/typst-source.ts";
import { block } from "./edition-block.ts";
import { work } from "./temporary.ts";

const row = (number: number, cells: readonly string[], header = false): EditionBlock[] =>
  cells.map((text, column) =>
    block(`c${number}-${column}`, "table-cell", text, { cell: { table: 0, row: number, column, header } }),
  );

const editionOf = (blocks: readonly EditionBlock[]): Edition => ({
  meta: { title: "T", authors: [], language: "fr" },
  state: "edited",
  date: "2026-11-23T12:00:00Z",
  blocks,
});

/** The words of each page, and where its lines begin, in points. */
async function read(blocks: readonly EditionBlock[]) {
  const loading = getDocument({ data: await pdfWriter.write(editionOf(blocks), undefined, work), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: { text: string; starts: Map<string, number> }[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.flatMap((item) => ("str" in item ? [item] : []));
    pages.push({
      text: texts.map(({ str }) => str).join(" "),
      starts: new Map(texts.map(({ str, transform }) => [str.trim().slice(0, 8), Number(transform[4])])),
    });
  }
  await loading.destroy();
  return pages;
}

test("a table that runs on repeats its headings, an empty one among them", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => row(at + 1, [`Année ${1900 + at}`, "12"])).flat();
  const pages = (await read([...row(0, ["", "Navires"], true), ...rows])).filter(({ text }) => /Année/.test(text));
  expect(pages.length).toBeGreaterThan(1);
  for (const { text } of pages) expect(text.match(/Navires/g)).toHaveLength(1);
});

test("a table of nothing but headings is set too", async () => {
  const pages = await read(row(0, ["Année", "Navires"], true));
  expect(pages.some(({ text }) => /Année\s+Navires/.test(text))).toBe(true);
});

test("every paragraph is indented, the first one too; dashes mark a list, and a note's number stands apart", async () => {
  const long = "des mots qui vont jusqu’au bout de la ligne et sur une autre encore, car il en faut beaucoup.";
  const call = { kind: "note-call", id: "1", from: 3, to: 3, note: blockId("n1") } as const;
  const blocks = [
    block("h1", "heading", "Chapitre", { level: 1 }),
    block("p1", "paragraph", `Premier, ${long}`),
    block("p2", "paragraph", `Seconde, ${long}`),
    block("l1", "list-item", "la profondeur", { level: 1 }),
    block("p3", "paragraph", "Ici.", { content: { text: "Ici.", codes: [call] } }),
    block("n1", "note", "Voir ailleurs."),
  ];
  const [, , page] = await read(blocks);
  const margin = page?.starts.get("Chapitre") ?? 0;
  expect(page?.starts.get("Premier,")).toBeGreaterThan(margin + 5);
  expect(page?.starts.get("Seconde,")).toBe(page?.starts.get("Premier,"));
  expect(page?.text).toMatch(/–\s+la profondeur/);
  // What is read back of a PDF does not tell a gap from a space.
  expect(typstSource(editionOf(blocks))).toContain('footnote({ "\u202f"; "Voir ailleurs." })');
});

test("a reader that speaks is told what is a title, a paragraph, a table, a note", async () => {
  const call = { kind: "note-call", id: "1", from: 3, to: 3, note: blockId("n1") } as const;
  const blocks = [
    block("h1", "heading", "Chapitre", { level: 1 }),
    block("p1", "paragraph", "Ici.", { content: { text: "Ici.", codes: [call] } }),
    block("n1", "note", "Voir ailleurs."),
    ...row(0, ["Année", "Navires"], true),
    ...row(1, ["1900", "12"]),
  ];
  const loading = getDocument({ data: await pdfWriter.write(editionOf(blocks), undefined, work), verbosity: 0 });
  const pdf = await loading.promise;
  const roles = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("role" in node) roles.add(String(node.role));
    if ("children" in node && Array.isArray(node.children)) node.children.forEach(collect);
  };
  for (let number = 1; number <= pdf.numPages; number++) collect(await (await pdf.getPage(number)).getStructTree());
  const marked = await pdf.getMarkInfo();
  await loading.destroy();
  expect(marked).toEqual(new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })));
  expect([...roles]).toEqual(expect.arrayContaining(["H1", "P", "Table", "TH", "TD", "Note"]));
});
