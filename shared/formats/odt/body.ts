import type { BlockShape } from "../../book/block.ts";
import type { Mark } from "../content-builder.ts";
import type { DraftBuilder, FiledNote } from "../draft-builder.ts";
import type { ReadOptions } from "../format.ts";
import { isSeparator } from "../separator.ts";
import type { StyleKind } from "../style-names.ts";
import { Versions } from "../versions.ts";
import { child, descendants, elements, textOf, type XmlElement } from "../xml.ts";
import { AnnotationTracker } from "./annotations.ts";
import type { OdtChange } from "./changes.ts";
import type { ListCounter, OpenList } from "./lists.ts";
import { RunReader } from "./runs.ts";
import type { OdtStyles } from "./styles.ts";

export interface OdtNote {
  readonly element: XmlElement;
  /** Its rank among the notes of its kind. */
  readonly number: number;
}

/** What the main text and the notes read with. */
export interface OdtContext {
  readonly draft: DraftBuilder;
  /** Filled while reading: a note stands where it is called. */
  readonly notes: Map<string, OdtNote>;
  readonly styles: OdtStyles;
  readonly lists: ListCounter;
  readonly changes: ReadonlyMap<string, OdtChange>;
  readonly trackedChanges: ReadOptions["trackedChanges"];
  readonly title: string;
  readonly authors: readonly string[];
  /** Primary subtags (BCP 47): text in other languages is marked. */
  readonly languages: ReadonlySet<string>;
}

/** Lists of headings, pictures and tables repeat what stands elsewhere; bibliographies and indexes of words do not. */
const contents = new Set([
  "text:table-of-content",
  "text:illustration-index",
  "text:table-index",
  "text:object-index",
  "text:tracked-changes",
  "text:sequence-decls",
  "text:variable-decls",
  "text:user-field-decls",
  "office:forms",
  "text:index-title-template",
]);

interface ListPlace {
  readonly list: OpenList;
  readonly item: XmlElement;
  /** Only the first paragraph of an item carries its number. */
  used: boolean;
}

/** Turns the text into blocks; reads one note when asked for it. */
export class OdtBody {
  /** The title, where the text shows it before anything else. */
  title: string | undefined;
  readonly #context: OdtContext;
  readonly #runs: RunReader;
  readonly #comments = new AnnotationTracker();
  #into: Versions;
  #shape: BlockShape = { kind: "paragraph" };
  /** In a cell or a note, paragraphs are lines. */
  #flat = false;
  /** The end of this paragraph was inserted and is refused: the next one goes on with it. */
  #goesOn = false;
  /** What the style of the paragraph is for. */
  #styleKind: StyleKind | undefined;

  constructor(context: OdtContext) {
    this.#context = context;
    this.#into = new Versions(context.trackedChanges);
    this.#runs = new RunReader(context, {
      into: () => this.#into,
      comments: this.#comments,
      deletion: (paragraphs, marks) => this.#deletion(paragraphs, marks),
    });
  }

  /** Any element of the text. */
  block(element: XmlElement, place?: ListPlace): void {
    switch (element.name) {
      case "text:p":
      case "text:h":
        this.#paragraph(element, place);
        return;
      case "text:list":
        this.#list(element, place?.list);
        return;
      case "table:table":
        this.#table(element);
        return;
      case "text:change":
      case "text:change-start":
      case "text:change-end":
        this.#runs.change(element, []);
        if (element.name === "text:change") this.#endParagraph();
        return;
      default:
        if (contents.has(element.name)) return;
        if (element.name.startsWith("draw:")) this.#boxes([element]);
        else for (const one of elements(element)) this.block(one, place);
    }
  }

  /** What is still open at the end of the file. */
  end(): void {
    this.#endBlock();
  }

  /** `number` is for a file that leaves counting to the program. */
  note(note: XmlElement, number: number): FiledNote {
    this.#flat = true;
    const body = child(note, "text:note-body");
    for (const one of body ? elements(body) : []) this.block(one);
    const { content, edited } = this.#into.build();
    const citation = child(note, "text:note-citation");
    const label = (citation?.attributes["text:label"] ?? (citation ? textOf(citation) : "")).trim() || `${number}`;
    return { label, content, rest: { ...(edited ? { edited } : {}), ...this.#comments.take(this.#into) } };
  }

  #paragraph(element: XmlElement, place: ListPlace | undefined): void {
    const { paragraph } = this.#context.styles;
    const style = paragraph(element.attributes["text:style-name"]);
    if (style?.kind === "contents" || style?.isHidden) return;
    if (!this.#goesOn) {
      if (this.#flat && !this.#into.isEmpty) this.#into.lineBreak("both");
      this.#shape = this.#shapeOf(element, place);
    }
    this.#goesOn = false;
    const isHeading = this.#shape.kind === "heading";
    this.#runs.paragraph(element, isHeading ? [] : this.#runs.marksOf(style));
    if (this.#context.trackedChanges === "reject" && this.#runs.isInsideInsertion) this.#goesOn = true;
    else this.#endParagraph();
    this.#boxes(this.#runs.takeBoxes());
  }

  #endParagraph(): void {
    if (!this.#flat) this.#endBlock();
  }

  #endBlock(): void {
    const into = this.#into;
    this.#into = new Versions(this.#context.trackedChanges);
    if (into.isEmpty && this.#shape.kind === "separator") this.#context.draft.add(this.#shape, { text: "", codes: [] });
    if (into.isEmpty) {
      this.#comments.take(into);
      return;
    }
    const { content, edited } = into.build();
    const shape: BlockShape =
      isSeparator(content.text) && !edited && content.codes.length === 0 ? { kind: "separator" } : this.#shape;
    if (!this.#isTitlePage(content.text))
      this.#context.draft.add(shape, content, { ...(edited ? { edited } : {}), ...this.#comments.take(into) });
  }

  /** "Title" and "Author" before the text, saying what the file's properties say. */
  #isTitlePage(text: string): boolean {
    if (this.#context.draft.blocks.length > 0) return false;
    if (this.#styleKind === "title") {
      this.title ??= text;
      return text === this.#context.title;
    }
    return this.#styleKind === "subtitle" && this.#context.authors.includes(text);
  }

  #shapeOf(element: XmlElement, place: ListPlace | undefined): BlockShape {
    const style = this.#context.styles.paragraph(element.attributes["text:style-name"]);
    this.#styleKind = style?.kind;
    const outline = Number(element.attributes["text:outline-level"]);
    if (element.name === "text:h")
      return { kind: "heading", level: Math.min(6, Math.max(1, outline || style?.level || 1)) };
    if (style?.kind === "heading" || style?.kind === "title") return { kind: "heading", level: style.level ?? 1 };
    if (place && !place.used) {
      place.used = true;
      const label = this.#context.lists.label(place.list, place.item);
      return { kind: "list-item", level: place.list.level, label };
    }
    const kind = style?.kind;
    return { kind: kind === undefined || kind === "subtitle" || kind === "contents" ? "paragraph" : kind };
  }

  #list(list: XmlElement, around: OpenList | undefined): void {
    const opened = this.#context.lists.open(list, around);
    for (const item of elements(list)) {
      const place = { list: opened, item, used: item.name !== "text:list-item" };
      for (const one of elements(item)) this.block(one, place);
    }
  }

  #table(table: XmlElement): void {
    if (this.#flat) {
      for (const cell of descendants(table, "table:table-cell")) for (const one of elements(cell)) this.block(one);
      return;
    }
    this.#endBlock();
    const number = this.#context.draft.nextTable();
    let row = 0;
    const visit = (box: XmlElement, header: boolean): void => {
      for (const one of elements(box)) {
        if (one.name === "table:table-row") this.#row(one, { table: number, row: row++, header });
        else if (/^table:table-(?:header-rows|rows|row-group)$/.test(one.name))
          visit(one, header || one.name === "table:table-header-rows");
      }
    };
    visit(table, false);
  }

  #row(row: XmlElement, where: { readonly table: number; readonly row: number; readonly header: boolean }): void {
    let column = 0;
    for (const cell of elements(row)) {
      const repeated = Math.min(200, Math.max(1, Number(cell.attributes["table:number-columns-repeated"]) || 1));
      if (cell.name === "table:table-cell") {
        this.#flat = true;
        for (const one of elements(cell)) this.block(one);
        this.#flat = false;
        this.#goesOn = false;
        const { content, edited } = this.#into.build();
        const { header, ...place } = where;
        const shape: BlockShape = { kind: "table-cell", cell: { ...place, column, ...(header ? { header } : {}) } };
        this.#context.draft.add(shape, content, { ...(edited ? { edited } : {}), ...this.#comments.take(this.#into) });
        this.#into = new Versions(this.#context.trackedChanges);
      }
      column += repeated;
    }
  }

  /** Deleted text that held ends of paragraphs: they stand in the text before the changes. */
  #deletion(paragraphs: readonly XmlElement[], marks: readonly Mark[]): void {
    if (this.#context.trackedChanges === "accept") return;
    const after = this.#shape;
    for (const [index, paragraph] of paragraphs.entries()) {
      const isText = paragraph.name === "text:p" || paragraph.name === "text:h";
      if (index > 0 && this.#flat) this.#into.lineBreak("before");
      else if (index > 0) this.#endBlock();
      if (!this.#flat && isText && paragraphs.length > 1 && this.#into.isEmpty)
        this.#shape = index === paragraphs.length - 1 ? after : this.#shapeOf(paragraph, undefined);
      if (isText) this.#runs.read(paragraph, marks, "before");
      else for (const one of descendants(paragraph, "text:p")) this.#runs.read(one, marks, "before");
    }
  }

  /** Text boxes are read after the paragraph that holds them; pictures are lost. */
  #boxes(drawings: readonly XmlElement[]): void {
    for (const drawing of drawings) {
      const boxes = [...descendants(drawing, "draw:text-box")];
      const isPicture = [...descendants(drawing, "draw:image"), ...descendants(drawing, "draw:object")].length > 0;
      if (boxes.length === 0 && isPicture) this.#context.draft.lost("images-lost");
      const [box] = boxes;
      for (const one of box ? elements(box) : drawing.name === "draw:frame" ? [] : elements(drawing))
        if (box || one.name.startsWith("text:")) this.block(one);
    }
  }
}
