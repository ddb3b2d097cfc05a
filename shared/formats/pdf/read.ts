import { applyEdits, type Content, type InlineCode, sortCodes } from "../../book/content.ts";
import { callMark, callPattern } from "../../reading/calls.ts";
import { headingLevel } from "../../reading/headings.ts";
import { type Count, counter, joinLines } from "../../reading/join-lines.ts";
import { endsSentence } from "../../reading/paragraphs.ts";
import { DraftBuilder } from "../draft-builder.ts";
import { type Draft, type Reader, UnreadableFile, type Work } from "../format.ts";
import { linesOf, type PageLine } from "./lines.ts";
import type { OpenPdf, PdfFile } from "./page.ts";
import { bodySize, type FootNote, openingLength, partsOf } from "./parts.ts";
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

async function readPages(file: PdfFile, name: string, work: Work): Promise<Draft> {
  const pages: PageLine[][] = [];
  for (let number = 1; number <= file.pages; number++) {
    work.signal.throwIfAborted();
    pages.push(linesOf(await file.page(number)));
    work.progress(number, file.pages);
  }
  if (pages.every((lines) => lines.length === 0)) throw new UnreadableFile("pdf-scanned", { name });
  const size = bodySize(pages.flat());
  const { body, furniture, notes } = partsOf(pages, size);
  const count = counter(pages.flat().map(({ text }) => text));
  const builder = new DraftBuilder((key) => {
    const note = notes.find((one) => one.key === key);
    if (!note) return undefined;
    const [first, ...others] = note.lines;
    const cut = first ? openingLength(first) : 0;
    const lines = first ? [cutStart(first, cut), ...others] : others;
    return { label: note.label, content: contentOf(lines, count), rest: { provenance: placeOf(note.lines) } };
  });
  const titles = new Map(file.bookmarks.map(({ title, level }) => [bare(title), level]));
  const sizes = [...new Set(body.filter((line) => line.size > size * 1.12).map((line) => line.size))].sort(
    (a, b) => b - a,
  );
  const calls = new Calls(notes, builder);
  const edges = [...furniture];
  for (const group of toGroups(body)) {
    const first = group[0];
    if (!first) continue;
    while (edges[0] && edges[0].page < first.page) addFurniture(builder, edges.shift());
    const content = contentOf(
      group.map((line) => calls.mark(line)),
      count,
      calls,
    );
    const provenance = placeOf(group);
    const level = levelOf(group, content.text, titles, sizes, size);
    const item = /^([-–—•*▪◦])\s+(?=\S)/.exec(content.text);
    if (level > 0) builder.add({ kind: "heading", level }, content, { provenance });
    else if (/^(?:\*\s*){3}$/.test(content.text)) builder.add({ kind: "separator" }, content, { provenance });
    else if (item && item[1] !== "—" && item[1] !== "–")
      builder.add(
        { kind: "list-item", level: 1, label: item[1] as string },
        applyEdits(content, [{ from: 0, to: item[0].length, insert: "" }]),
        { provenance },
      );
    else builder.add({ kind: "paragraph" }, content, { provenance });
  }
  for (const line of edges) addFurniture(builder, line);
  for (const note of notes) builder.addOrphan(note.key);
  return builder.build(
    { ...(file.title ? { title: file.title } : {}), ...(file.author ? { authors: [file.author] } : {}) },
    name,
  );
}

const addFurniture = (builder: DraftBuilder, line: PageLine | undefined): void => {
  if (line) builder.add({ kind: "furniture" }, { text: line.text, codes: [] }, { provenance: placeOf([line]) });
};

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Ties raised numbers to the notes of their page or the next, each note to its first call. */
class Calls {
  readonly #notes: readonly FootNote[];
  readonly #builder: DraftBuilder;
  readonly #used = new Set<number>();
  #from = 0;

  constructor(notes: readonly FootNote[], builder: DraftBuilder) {
    this.#notes = notes;
    this.#builder = builder;
  }

  id(index: number) {
    return this.#builder.noteId(this.#notes[index]?.key ?? "");
  }

  /** Replaces the calls in a line by marks, from its end so that places before stay true. */
  mark(line: PageLine): PageLine {
    let marked = line;
    const raised = line.marks.filter(({ kind }) => kind === "superscript");
    const found = raised.flatMap((mark) => {
      const label = line.text.slice(mark.from, mark.to).replace(/[[\]().\s]/g, "");
      const note = this.#find(label, line.page);
      return note < 0 ? [] : [{ mark, note }];
    });
    for (const { mark, note } of found.reverse()) {
      let { from, to } = mark;
      while (from < to && /\s/.test(line.text.charAt(from))) from++;
      while (to > from && /\s/.test(line.text.charAt(to - 1))) to--;
      marked = replace(marked, from, to, callMark(note));
    }
    return marked;
  }

  #find(label: string, page: number): number {
    if (label === "") return -1;
    while ((this.#notes[this.#from]?.page ?? Number.POSITIVE_INFINITY) < page - 1) this.#from++;
    for (let index = this.#from; index < this.#notes.length; index++) {
      const note = this.#notes[index];
      if (!note || note.page > page + 1) break;
      if (note.page >= page && note.label === label && !this.#used.has(index)) {
        this.#used.add(index);
        return index;
      }
    }
    return -1;
  }
}

function replace(line: PageLine, from: number, to: number, by: string): PageLine {
  const shift = by.length - (to - from);
  const move = (at: number): number => (at <= from ? at : at >= to ? at + shift : from + by.length);
  return {
    ...line,
    text: line.text.slice(0, from) + by + line.text.slice(to),
    marks: line.marks
      .filter((mark) => !(mark.kind === "superscript" && mark.from <= from && mark.to >= to))
      .map((mark) => ({ ...mark, from: move(mark.from), to: move(mark.to) })),
  };
}

const cutStart = (line: PageLine, length: number): PageLine => ({
  ...line,
  text: line.text.slice(length),
  marks: line.marks.flatMap((mark) =>
    mark.to > length ? [{ ...mark, from: Math.max(0, mark.from - length), to: mark.to - length }] : [],
  ),
});

/** Joins lines; what is set otherwise in a line is found again where the line's text went. */
function contentOf(lines: readonly PageLine[], count: Count, calls?: Calls): Content {
  const codes: InlineCode[] = [];
  let text = "";
  for (const line of lines) {
    const joined = text === "" ? line.text : joinLines([text, line.text], count, 60);
    const start = joined.length - line.text.length;
    // The hyphen of the line before is gone, and what covered it ends there.
    for (const [index, code] of codes.entries()) if (code.to > start) codes[index] = { ...code, to: start };
    text = joined;
    for (const { kind, from, to } of line.marks) {
      const last = codes.findLast((code) => code.kind === kind);
      if (last && start + from - last.to <= 1) codes[codes.indexOf(last)] = { ...last, to: start + to };
      else codes.push({ kind, id: "", from: start + from, to: start + to });
    }
  }
  const edits = [...text.matchAll(callPattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    insert: "",
    note: Number(match[1]),
  }));
  const content = applyEdits({ text, codes }, edits);
  let gone = 0;
  const placed: InlineCode[] = edits.map(({ from, to, note }) => {
    const at = from - gone;
    gone += to - from;
    const id = calls?.id(note);
    return { kind: "note-call", id: "", from: at, to: at, ...(id ? { note: id } : {}) };
  });
  return {
    text: content.text,
    codes: sortCodes([...content.codes, ...placed]).map((code, index) => ({ ...code, id: `${index + 1}` })),
  };
}

/** Gathers lines into paragraphs: by indents, by room between lines, and where the next word would have fitted. */
function toGroups(lines: readonly PageLine[]): PageLine[][] {
  const groups: PageLine[][] = [];
  const rights = new Map<number, number>();
  for (const line of lines) rights.set(line.page, Math.max(rights.get(line.page) ?? 0, line.right));
  const steps = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const step = Math.round(line.baseline - (lines[index - 1]?.baseline ?? line.baseline));
    if (step > 0 && step < line.size * 2.5) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const leading = [...steps].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const group = groups.at(-1);
    if (last && group && goesOn(last, line, group, leading, rights.get(last.page) ?? last.right)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function goesOn(last: PageLine, line: PageLine, group: readonly PageLine[], leading: number, edge: number): boolean {
  if (Math.abs(last.size - line.size) > 0.6 || last.bold !== line.bold) return false;
  const turns = line.page !== last.page || line.baseline < last.baseline;
  if (turns && line.bold) return false;
  const step = line.baseline - last.baseline;
  if (!turns && step > Math.max(leading * 1.3, line.size * 1.1) && step > line.size * 1.45) return false;
  const isHeading = line.bold || line.size > (group[0]?.size ?? 0);
  const right = turns || isHeading ? edge : Math.max(edge, last.right);
  const fits = last.right + line.size * 0.3 + line.firstWord < right - line.size * 0.2;
  if (fits && !line.bold && endsSentence(last.text)) return false;
  const indent = turns ? line.x - (group.length > 1 ? last.x : line.x) : line.x - last.x;
  if (group.length > 1 && indent > line.size * 0.5 && !turns) return false;
  if (group.length === 1 && !turns && Math.abs(indent) < 1 && endsSentence(last.text) && fits) return false;
  if (turns && endsSentence(last.text) && fits) return false;
  return !/^[•▪◦]\s/.test(line.text);
}

/** 0: no heading. A bookmark's title, larger type, or a short bold line of its own. */
function levelOf(
  group: readonly PageLine[],
  text: string,
  titles: ReadonlyMap<string, number>,
  sizes: readonly number[],
  size: number,
): number {
  const line = group[0];
  if (!line || text.length > 250 || group.length > 5 || !/\p{L}|\d/u.test(text)) return 0;
  const marked = titles.get(bare(text)) ?? titles.get(bare(text.replace(/^(?:chapitre\s+)?[\divxlc.]+\s+/i, "")));
  if (marked && (line.bold || line.size > size)) return marked;
  if (line.size > size * 1.12) return Math.min(6, sizes.indexOf(line.size) + 1 || 1);
  if (line.bold && group.length <= 3 && !/[.,;:]$/.test(text))
    return Math.min(6, Math.max(headingLevel(text), sizes.length + 1));
  return 0;
}
