import type { BlockShape } from "../../book/block.ts";
import type { Span } from "../../text/span.ts";
import type { DraftBuilder } from "../draft-builder.ts";
import type { DraftBlock, Work } from "../format.ts";
import { isSeparator } from "../separator.ts";
import { type Presence, Versions } from "../versions.ts";
import { child, descendants, elements, type XmlElement } from "../xml.ts";
import type { FiledComment } from "./comments.ts";
import type { NotesReader, Shared } from "./notes.ts";
import type { readNumbering } from "./numbering.ts";
import { RunReader } from "./runs.ts";
import { isOn } from "./styles.ts";

interface BodyContext extends Shared {
  readonly draft: DraftBuilder;
  readonly notes: NotesReader;
  readonly numbering: ReturnType<typeof readNumbering>;
  readonly comments: ReadonlyMap<string, FiledComment>;
  /** Of the file's properties: a title page that says the same is not repeated as text. */
  readonly title: string;
  readonly creator: string;
}

interface OpenComment {
  readonly id: string;
  readonly from: number;
  to?: number;
}

/** Reads the main text: paragraphs, lists, tables, text boxes. */
export class BodyReader {
  /** As the title page has them. */
  title = "";
  readonly authors: string[] = [];
  readonly #context: BodyContext;
  readonly #runs: RunReader;
  readonly #boxes: XmlElement[] = [];
  #comments: OpenComment[] = [];
  /** A paragraph whose end was deleted (or not yet inserted): the next one goes on in it. */
  #unfinished: Versions | undefined;

  constructor(context: BodyContext) {
    this.#context = context;
    this.#runs = new RunReader({
      ...context,
      part: "document",
      note: (kind, id, mark) => context.notes.call(context.draft, kind, id, mark),
      comment: (id, event, into) => this.#noteComment(id, event, into),
      textBox: (box, presence) => {
        if (this.#isThere(presence)) this.#boxes.push(box);
      },
      lost: (what) => context.draft.lost(what),
    });
  }

  read(body: XmlElement, work: Work): void {
    const all = elements(body);
    for (const [index, one] of all.entries()) {
      if (index % 200 === 0) {
        work.signal.throwIfAborted();
        work.progress(index, all.length);
      }
      this.#readBlock(one);
    }
  }

  #readBlock(one: XmlElement): void {
    if (one.name === "w:p") this.#readParagraph(one);
    else if (one.name === "w:tbl") this.#readTable(one);
    else if (one.name === "w:sdt") {
      const gallery = [...descendants(child(one, "w:sdtPr") ?? one, "w:docPartGallery")][0]?.attributes["w:val"];
      if (gallery === "Table of Contents") return;
      for (const inside of elements(child(one, "w:sdtContent") ?? one)) this.#readBlock(inside);
    } else if (containers.has(one.name)) for (const inside of elements(one)) this.#readBlock(inside);
    else if (one.name === "w:altChunk") this.#context.draft.lost("docx-chunks-lost");
    else if (one.name === "mc:AlternateContent")
      this.#readBlock(child(one, "mc:Choice") ?? child(one, "mc:Fallback") ?? one);
  }

  #readParagraph(paragraph: XmlElement): void {
    const properties = child(paragraph, "w:pPr");
    const styleId = child(properties, "w:pStyle")?.attributes["w:val"];
    const style = this.#context.style(styleId);
    const outline = Number(child(properties, "w:outlineLvl")?.attributes["w:val"] ?? 9);
    const isHeading = style?.kind === "heading" || outline < 9;
    if (isHeading) this.#runs.closeFields();
    const into = this.#unfinished ?? new Versions(this.#context.trackedChanges);
    const wasContents = this.#runs.inContents;
    this.#runs.read(paragraph, into);
    if (style?.kind === "contents" || wasContents) {
      this.#drop();
      return;
    }
    if (this.#markIsGone(properties)) {
      this.#unfinished = into;
      return;
    }
    this.#unfinished = undefined;
    if (!into.isEmpty) {
      const { content, edited } = into.build();
      const isRepeated = this.#isTitlePage(style?.kind, content.text);
      if (!isRepeated)
        this.#context.draft.add(this.#shape(paragraph, isHeading, content.text), content, {
          ...(edited ? { edited } : {}),
          ...this.#takeComments(into),
        });
    }
    this.#comments = [];
    for (const box of this.#boxes.splice(0)) for (const inside of elements(box)) this.#readBlock(inside);
  }

  #drop(): void {
    this.#comments = [];
    this.#boxes.length = 0;
  }

  #shape(paragraph: XmlElement, isHeading: boolean, text: string): BlockShape {
    const properties = child(paragraph, "w:pPr");
    const style = this.#context.style(child(properties, "w:pStyle")?.attributes["w:val"]);
    const outline = Number(child(properties, "w:outlineLvl")?.attributes["w:val"] ?? 9);
    if (isHeading) return { kind: "heading", level: Math.min(6, style?.level ?? outline + 1) };
    if (style?.kind === "title") return { kind: "heading", level: 1 };
    if (isSeparator(text)) return { kind: "separator" };
    const numPr = child(properties, "w:numPr") ?? style?.numbering;
    const place = numPr ? this.#context.numbering(numPr) : undefined;
    if (place) return { kind: "list-item", ...place };
    const kind = style?.kind;
    return { kind: kind === undefined || kind === "subtitle" || kind === "contents" ? "paragraph" : kind };
  }

  /** "Title" and "Subtitle" before the text, saying what the file's properties say. */
  #isTitlePage(kind: string | undefined, text: string): boolean {
    if (this.#context.draft.blocks.length > 0) return false;
    if (kind === "title") {
      this.title = text;
      return text === this.#context.title;
    }
    if (kind !== "subtitle" || text === "" || !this.#context.creator.includes(text)) return false;
    this.authors.push(text);
    return true;
  }

  #markIsGone(properties: XmlElement | undefined): boolean {
    const run = child(properties, "w:rPr");
    const choice = this.#context.trackedChanges;
    if (choice === "edits") return false;
    const gone = choice === "accept" ? ["w:del", "w:moveFrom"] : ["w:ins", "w:moveTo"];
    return gone.some((name) => child(run, name) !== undefined);
  }

  #isThere(presence: Presence): boolean {
    const choice = this.#context.trackedChanges;
    return presence === "both" || choice === "edits" || presence === (choice === "accept" ? "after" : "before");
  }

  #readTable(table: XmlElement): void {
    const number = this.#context.draft.nextTable();
    const rows = [...rowsOf(table)].filter((row) => this.#rowIsThere(row));
    for (const [row, element] of rows.entries()) {
      const header = isOn(child(child(element, "w:trPr"), "w:tblHeader"));
      let column = 0;
      for (const cell of cellsOf(element)) {
        const properties = child(cell, "w:tcPr");
        const merge = child(properties, "w:vMerge");
        const into = new Versions(this.#context.trackedChanges);
        for (const [index, paragraph] of [...descendants(cell, "w:p")].entries()) {
          if (index > 0) into.lineBreak("both");
          this.#runs.read(paragraph, into);
        }
        // A cell merged with the one above holds nothing of its own.
        if (!merge || merge.attributes["w:val"] === "restart" || !into.isEmpty) {
          const { content, edited } = into.build();
          const shape: BlockShape = {
            kind: "table-cell",
            cell: { table: number, row, column, ...(header ? { header } : {}) },
          };
          this.#context.draft.add(shape, content, { ...(edited ? { edited } : {}), ...this.#takeComments(into) });
        }
        column += Math.min(63, Math.max(1, Number(child(properties, "w:gridSpan")?.attributes["w:val"]) || 1));
      }
    }
    this.#drop();
  }

  #rowIsThere(row: XmlElement): boolean {
    const properties = child(row, "w:trPr");
    const choice = this.#context.trackedChanges;
    return choice === "edits" || !child(properties, choice === "accept" ? "w:del" : "w:ins");
  }

  #noteComment(id: string, event: "start" | "end" | "point", into: Versions): void {
    const open = this.#comments.find((comment) => comment.id === id);
    if (event === "start") this.#comments.push({ id, from: into.length });
    else if (open) open.to ??= into.length;
    else if (event === "point") this.#comments.push({ id, from: into.length, to: into.length });
  }

  #takeComments(into: Versions): Pick<DraftBlock, "comments"> {
    const found = this.#comments.splice(0).flatMap(({ id, from, to }) => {
      const comment = this.#context.comments.get(id);
      if (!comment) return [];
      const span: Span = { from: into.place(from), to: into.place(to ?? into.length) };
      return [span.to > span.from ? { ...comment, span } : comment];
    });
    return found.length > 0 ? { comments: found } : {};
  }
}

const containers = new Set(["w:customXml", "w:ins", "w:moveTo", "w:smartTag", "mc:Choice", "mc:Fallback"]);

function* rowsOf(table: XmlElement): Generator<XmlElement> {
  for (const one of elements(table)) {
    if (one.name === "w:tr") yield one;
    else if (one.name === "w:sdt" || one.name === "w:sdtContent" || containers.has(one.name)) yield* rowsOf(one);
  }
}

function* cellsOf(row: XmlElement): Generator<XmlElement> {
  for (const one of elements(row)) {
    if (one.name === "w:tc") yield one;
    else if (one.name === "w:sdt" || one.name === "w:sdtContent" || containers.has(one.name)) yield* cellsOf(one);
  }
}
