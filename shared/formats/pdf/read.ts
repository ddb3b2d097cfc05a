import { applyEdits, type Content } from "../../book/content.ts";
import { callPattern } from "../../reading/calls.ts";
import { doubtsOf, joinDoubt } from "../../reading/doubts.ts";
import { counter } from "../../reading/join-lines.ts";
import { DraftBuilder } from "../draft-builder.ts";
import { type Doubt, type Draft, type DraftBlock, type Reader, UnreadableFile, type Work } from "../format.ts";
import { tieCalls } from "./calls.ts";
import { contentOf } from "./content.ts";
import { takeEndnotes } from "./endnotes.ts";
import { Headings } from "./headings.ts";
import { cutStart } from "./line-edits.ts";
import { linesOf, type PageLine } from "./lines.ts";
import { marginsOf } from "./margins.ts";
import type { OpenPdf, PdfFile } from "./page.ts";
import { toGroups } from "./paragraphs.ts";
import { bodySize, openingLength, partsOf } from "./parts.ts";
import { placeOf } from "./place.ts";

/** PDF, read by where and how its lines are set. `open` brings the library that knows the format. */
export const pdfReader = (open: OpenPdf): Reader => ({
  id: "pdf",
  extensions: ["pdf"],
  detect: (head, name) =>
    new TextDecoder("latin1").decode(head.subarray(0, 1024)).includes("%PDF-") ? 1 : /\.pdf$/i.test(name) ? 0.95 : 0,
  async read(bytes, { name }, work) {
    const file = await open(bytes, name);
    try {
      return await readPages(file, name, work);
    } finally {
      await file.close();
    }
  },
});

async function linesOfPages(file: PdfFile, name: string, work: Work): Promise<PageLine[][]> {
  const pages: PageLine[][] = [];
  let drawsText = false;
  for (let number = 1; number <= file.pages; number++) {
    work.signal.throwIfAborted();
    const page = await file.page(number);
    drawsText ||= page.drawsText;
    pages.push(linesOf(page));
    work.progress(number, file.pages);
  }
  if (pages.every((lines) => lines.length === 0))
    throw new UnreadableFile(drawsText ? "pdf-without-letters" : "pdf-scanned", { name });
  return pages;
}

async function readPages(file: PdfFile, name: string, work: Work): Promise<Draft> {
  const pages = await linesOfPages(file, name, work);
  const lines = pages.flat();
  const size = bodySize(lines);
  const parts = partsOf(pages, size);
  const edgesOf = marginsOf(parts.body, size);
  const { body, notes } = takeEndnotes(tieCalls(parts.body, parts.notes), parts.notes, edgesOf);
  const count = counter(lines.map(({ text }) => text));
  const notesByKey = new Map(notes.map((note) => [note.key, note]));
  const noteId = (index: number) => builder.noteId(notes[index]?.key ?? "");
  const builder = new DraftBuilder((key) => {
    const note = notesByKey.get(key);
    const [first, ...others] = note?.lines ?? [];
    if (!note || !first) return undefined;
    return {
      label: note.label,
      content: contentOf([cutStart(first, openingLength(first)), ...others], count, noteId),
      rest: { provenance: placeOf(note.lines) },
    };
  });
  const headings = new Headings(file.bookmarks, body, size);
  const edges = [...parts.furniture].sort((a, b) => a.page - b.page);
  const doubts: Doubt[] = [];
  let edge = 0;
  const called = new Set(body.flatMap(({ text }) => [...text.matchAll(callPattern)].map((match) => Number(match[1]))));
  const orphans = notes.filter((_, index) => !called.has(index));
  let orphan = 0;
  let before: DraftBlock | undefined;
  const table = { key: "", number: 0 };
  for (const { lines: group, unsureJoins } of toGroups(body, edgesOf)) {
    const first = group[0];
    if (!first) continue;
    for (; (edges[edge]?.page ?? first.page) < first.page; edge++) addFurniture(builder, edges[edge]);
    for (; (orphans[orphan]?.page ?? first.page) < first.page; orphan++) builder.addOrphan(orphans[orphan]?.key ?? "");
    const content = contentOf(group, count, noteId);
    const provenance = placeOf(group);
    const at = builder.blocks.length;
    const heading = headings.of(group, content.text);
    const item = /^(?:([-–•*▪◦‣])|(\d{1,3}[.)]|[a-z][.)]))\s+(?=\S)/.exec(content.text);
    if (first.cell) {
      const key = `${first.page} ${first.place} ${first.cell.table}`;
      if (key !== table.key) Object.assign(table, { key, number: builder.nextTable() });
      const { row, column } = first.cell;
      const isHead = row === 0 && group.every(({ bold }) => bold);
      const cell = { table: table.number, row, column, ...(isHead ? { header: true } : {}) };
      builder.add({ kind: "table-cell", cell }, content, { provenance });
    } else if (heading) builder.add({ kind: "heading", level: heading.level }, content, { provenance });
    else if (/^(?:\*\s*){3}$/.test(content.text)) builder.add({ kind: "separator" }, content, { provenance });
    else if (item)
      builder.add(
        { kind: "list-item", level: 1, label: item[1] ?? item[2] ?? "" },
        applyEdits(content, [{ from: 0, to: item[0].length, insert: "" }]),
        { provenance },
      );
    else builder.add({ kind: "paragraph" }, content, { provenance });
    const block = builder.blocks[at];
    if (!block) continue;
    doubts.push(...doubtsOf(block, heading ? (heading.sure ? 1 : 0.5) : 0, before));
    for (const line of unsureJoins) doubts.push(joinDoubt(block, contentOf(group.slice(0, line), count, noteId).text));
    if (notes.length > 0) doubts.push(...looseCalls(block));
    before = block;
  }
  for (; edge < edges.length; edge++) addFurniture(builder, edges[edge]);
  for (const doubt of doubts) builder.doubt(doubt);
  for (const note of orphans.slice(orphan)) builder.addOrphan(note.key);
  for (const [index, note] of notes.entries()) {
    const [label, last] = [Number(note.label), Number(notes[index - 1]?.label ?? 0)];
    if (label > last + 1 && label !== 1 && notes[index - 1])
      builder.doubt({
        kind: "numbering-gap",
        block: noteId(index),
        span: { from: 0, to: 0 },
        params: { expected: last + 1, found: label },
        repairs: [],
        confidence: 0.9,
      });
  }
  return builder.build(
    { ...(file.title ? { title: file.title } : {}), ...(file.author ? { authors: [file.author] } : {}) },
    name,
  );
}

const addFurniture = (builder: DraftBuilder, line: PageLine | undefined): void => {
  if (line) builder.add({ kind: "furniture" }, { text: line.text, codes: [] }, { provenance: placeOf([line]) });
};

/** Raised numbers after a word or a sign, in a book with notes, that call none. Powers and ordinals stand after letters of their own. */
function looseCalls({ id, kind, content }: Pick<DraftBlock, "id" | "kind"> & { readonly content: Content }): Doubt[] {
  if (kind === "heading") return [];
  return content.codes.flatMap(({ kind: what, from, to }): Doubt[] => {
    const label = content.text.slice(from, to);
    const isCall =
      what === "superscript" &&
      /^\d{1,3}$/.test(label) &&
      !/(?:^|[\s\d])[mckdh]?[mg]?$/.test(content.text.slice(0, from));
    if (!isCall) return [];
    return [
      { kind: "call-without-note", block: id, span: { from, to }, params: { label }, repairs: [], confidence: 0.6 },
    ];
  });
}
