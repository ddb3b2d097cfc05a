import type { BlockShape } from "../../book/block.ts";
import type { BookMeta } from "../../book/book.ts";
import { type Content, sliceContent } from "../../book/content.ts";
import { ContentBuilder, type Mark } from "../content-builder.ts";
import type { DraftBuilder, FiledNote } from "../draft-builder.ts";
import type { Work } from "../format.ts";
import { isLanguage, primary } from "../language-tag.ts";
import { isSafeLink } from "../markup.ts";
import { isSeparator } from "../separator.ts";
import {
  allOf,
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  languageOf,
  rolesOf,
  textOf,
} from "./dom.ts";
import { isFurniture, isTitlePage } from "./furniture.ts";
import { type HtmlNote, type HtmlNotes, type HtmlPage, headings } from "./notes.ts";
import { cellsOf } from "./rows.ts";
import { type ClassMarks, switchesOfElement } from "./style-marks.ts";

/** What the pages of a book share. */
export interface HtmlContext {
  readonly draft: DraftBuilder;
  readonly notes: HtmlNotes;
  readonly meta: Partial<BookMeta>;
  /** Of the book: what is in another language is marked. */
  readonly language: string;
  readonly classes: ClassMarks;
  /** The level of a paragraph that the table of contents names as a heading. */
  readonly contentsLevel?: (file: string, text: string) => number | undefined;
}

const blockTags = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer header hgroup legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const endsSpan = new Set(["td", "th", "caption"]);

interface Frame {
  readonly shape: BlockShape;
  readonly marks: readonly Mark[];
  /** Depth of lists. */
  readonly depth: number;
  readonly keepsLines: boolean;
}

const top: Frame = { shape: { kind: "paragraph" }, marks: [], depth: 0, keepsLines: false };

/** Turns one page into blocks, or one note into a content. */
export class HtmlBlocks {
  readonly #context: HtmlContext;
  readonly #page: HtmlPage;
  #into = new ContentBuilder({ collapse: true });
  #shape: BlockShape = top.shape;
  /** The bullet or number of a list item whose first words are still to come. */
  #item: BlockShape | undefined;
  /** In a cell or a note, blocks are lines. */
  #flat = false;
  #unanswered: { readonly from: number; to: number }[] = [];

  constructor(context: HtmlContext, page: HtmlPage) {
    this.#context = context;
    this.#page = page;
  }

  read(work: Work): void {
    work.signal.throwIfAborted();
    this.#visit(this.#page.root, top);
    this.#flush();
  }

  /** A note's words without its own mark and its links back. */
  note(note: HtmlNote): FiledNote {
    this.#flat = true;
    for (const element of note.elements) {
      this.#boundary();
      for (const node of element.childNodes) this.#visit(node, top);
    }
    const content = this.#into.build();
    return { label: note.label, content: withoutMark(content, note.label), rest: { provenance: this.#provenance() } };
  }

  #visit(node: HtmlNode, frame: Frame): void {
    if (isText(node)) this.#words(node.value, frame);
    else if (isElement(node)) this.#element(node, frame);
  }

  #words(text: string, frame: Frame): void {
    if (!frame.keepsLines) {
      this.#append(text, frame);
      return;
    }
    for (const [index, line] of text.replace(/^\n/, "").split("\n").entries()) {
      if (index > 0) this.#into.lineBreak();
      this.#append(line, frame);
    }
  }

  #append(text: string, frame: Frame): void {
    // What a block begins with decides what it is: "<li><p>" is the item, the second paragraph is not.
    if (this.#into.length === 0 && text.trim() !== "") {
      this.#shape = this.#item ?? frame.shape;
      this.#item = undefined;
    }
    this.#into.append(text, frame.marks);
  }

  #element(element: HtmlElement, frame: Frame): void {
    const { notes, draft } = this.#context;
    const key = notes.noteAt.get(element);
    if (key !== undefined && !this.#flat) {
      this.#orphan(key);
      return;
    }
    if (notes.backLinks.has(element)) return;
    const call = notes.calls.get(element);
    if (call !== undefined) {
      if (this.#into.length === 0) this.#shape = this.#item ?? frame.shape;
      this.#item = undefined;
      this.#into.call(draft.noteId(call));
      return;
    }
    if (isFurniture(element) || isTitlePage(element, this.#context.meta)) return;
    if (notes.holdsOnlyNotes(element)) {
      for (const one of allOf(element)) {
        const orphan = notes.noteAt.get(one);
        if (orphan !== undefined) this.#orphan(orphan);
      }
      return;
    }
    const inner = this.#inside(element, frame);
    const from = this.#into.length;
    if (this.#special(element, inner)) return;
    const isBlock = blockTags.has(element.tagName) || headings.has(element.tagName);
    if (isBlock) this.#boundary();
    if (element.tagName === "li")
      this.#item = { kind: "list-item", level: Math.max(1, frame.depth), label: labelOf(element) };
    for (const node of element.childNodes) this.#visit(node, inner);
    if (isBlock) this.#boundary();
    if (element.tagName === "li") this.#item = undefined;
    if (notes.missing.has(element)) this.#unanswered.push({ from, to: this.#into.length });
  }

  /** True when the element needed no walk through its children. */
  #special(element: HtmlElement, frame: Frame): boolean {
    switch (element.tagName) {
      case "br":
        if (this.#into.length > 0) this.#into.lineBreak();
        return true;
      case "wbr":
        return true;
      case "hr":
        if (!this.#flat) {
          this.#flush();
          this.#context.draft.add({ kind: "separator" }, { text: "", codes: [] }, { provenance: this.#provenance() });
        }
        return true;
      case "img":
      case "svg":
      case "picture":
        this.#context.draft.lost("images-lost");
        return true;
      case "math":
        this.#context.draft.lost("formulas-lost");
        this.#into.placeholder(attribute(element, "alttext") || textOf(element).replace(/\s+/g, " ").trim() || "∑");
        return true;
      case "rt":
      case "rp":
        return true;
      case "table":
        if (this.#flat || isLayout(element)) return false;
        this.#table(element, frame);
        return true;
      default:
        return false;
    }
  }

  /** Shape and marks for what is inside. */
  #inside(element: HtmlElement, frame: Frame): Frame {
    const tag = element.tagName;
    const roles = rolesOf(element);
    const isBlock = blockTags.has(tag) || headings.has(tag);
    const marks = this.#marks(element, frame.marks, !isBlock);
    const level = headings.has(tag) ? Number(tag[1]) : 0;
    const shape: BlockShape = level
      ? { kind: "heading", level }
      : tag === "blockquote"
        ? { kind: "quotation" }
        : tag === "figcaption" || tag === "caption" || (tag === "p" && /(?:^|\s)caption(?:\s|$)/i.test(roles))
          ? { kind: "caption" }
          : isBlock && /(?:^|\s)(?:verse|poem|stanza|z3998:(?:verse|poem)|line-block)(?:\s|$)/i.test(roles)
            ? { kind: "verse" }
            : frame.shape;
    const depth = tag === "ul" || tag === "ol" || tag === "menu" ? Math.min(9, frame.depth + 1) : frame.depth;
    return { shape, marks, depth, keepsLines: frame.keepsLines || tag === "pre" };
  }

  #marks(element: HtmlElement, outer: readonly Mark[], isInline: boolean): readonly Mark[] {
    let marks = outer;
    for (const [kind, on] of switchesOfElement(element, this.#context.classes, isInline)) {
      marks = marks.filter((mark) => mark.kind !== kind);
      if (on) marks = [...marks, { kind }];
    }
    const href = element.tagName === "a" ? attribute(element, "href").trim() : "";
    if (isSafeLink(href)) marks = [...marks.filter(({ kind }) => kind !== "link"), { kind: "link", href }];
    else if (href !== "" && textOf(element).trim() !== "" && !this.#context.notes.missing.has(element))
      this.#context.draft.lost("inner-links-lost");
    const language = languageOf(element);
    if (isLanguage(language)) {
      marks = marks.filter(({ kind }) => kind !== "language");
      if (primary(language) !== primary(this.#context.language)) marks = [...marks, { kind: "language", language }];
    }
    return marks;
  }

  #table(table: HtmlElement, frame: Frame): void {
    this.#flush();
    const { cells, caption } = cellsOf(table);
    if (caption) {
      this.#visit(caption, { ...frame, shape: { kind: "caption" } });
      this.#flush();
    }
    const number = this.#context.draft.nextTable();
    for (const { element, row, column, header } of cells) {
      this.#flat = true;
      for (const node of element.childNodes) this.#visit(node, frame);
      this.#flat = false;
      this.#shape = { kind: "table-cell", cell: { table: number, row, column, ...(header ? { header } : {}) } };
      this.#item = undefined;
      this.#add();
    }
  }

  #boundary(): void {
    if (!this.#flat) this.#flush();
    else if (!this.#into.endsLine) this.#into.lineBreak();
  }

  #flush(): void {
    const { text, codes } = this.#into.build();
    // Pages are spaced out with paragraphs that hold a no-break space.
    if (text.trim() !== "" || codes.length > 0) this.#add();
    else this.#into = new ContentBuilder({ collapse: true });
  }

  #add(): void {
    const { draft, contentsLevel } = this.#context;
    const builder = this.#into;
    const built = builder.build();
    const level = this.#shape.kind === "paragraph" ? contentsLevel?.(this.#page.file, built.text) : undefined;
    const shape: BlockShape = level
      ? { kind: "heading", level }
      : isSeparator(built.text) && built.codes.length === 0 && this.#shape.kind !== "table-cell"
        ? { kind: "separator" }
        : this.#shape;
    const content = shape.kind === "heading" ? withoutWeight(built) : built;
    const block = draft.add(shape, content, { provenance: this.#provenance() });
    if (level)
      draft.doubt({
        kind: "uncertain-heading",
        block,
        span: { from: 0, to: content.text.length },
        repairs: [{ kind: "reshape", block, shape: { kind: "paragraph" } }],
        confidence: 0.3,
      });
    for (const { from, to } of this.#unanswered.splice(0))
      draft.doubt({
        kind: "call-without-note",
        block,
        span: { from: builder.place(from), to: builder.place(to) },
        params: { label: content.text.slice(builder.place(from), builder.place(to)).trim() },
        repairs: [],
        confidence: 0.9,
      });
    this.#into = new ContentBuilder({ collapse: true });
    this.#shape = top.shape;
  }

  #orphan(key: string): void {
    if (this.#context.notes.called.has(key)) return;
    this.#flush();
    this.#context.draft.addOrphan(key);
  }

  #provenance(): { readonly file?: string } {
    return this.#page.file === "" ? {} : { file: this.#page.file };
  }
}

/** A heading that is bold from end to end is set so, and stresses nothing. */
const withoutWeight = ({ text, codes }: Content): Content => ({
  text,
  codes: codes.filter(({ kind, from, to }) => kind !== "strong" || from > 0 || to < text.length),
});

/** "12. " before the words of note 12, where it was no link; what stood around it, where it was one. */
function withoutMark(content: Content, label: string): Content {
  const around = /^(?:\[\s*\]|\(\s*\)|[.:)])\s*/.exec(content.text)?.[0].length ?? 0;
  const found = /^[[(]?([\p{L}\p{N}]{1,7}|[*†‡§¶#]{1,3})[\])]?[.:)]?\s+/u.exec(content.text);
  const blank = content.text.length - content.text.trimStart().length;
  const from = around || (found && label !== "" && found[1] === label ? found[0].length : blank);
  return from > 0 ? sliceContent(content, { from, to: content.text.length }) : content;
}

/** What stands before a list item: its number where the list counts, else a bullet. */
function labelOf(item: HtmlElement): string {
  const list = item.parentNode && isElement(item.parentNode) ? item.parentNode : undefined;
  if (list?.tagName !== "ol") return "•";
  return `${numbersOf(list).get(item) ?? 1}.`;
}

const numbered = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>();

/** Counted once a list. */
function numbersOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
  const before = numbered.get(list);
  if (before) return before;
  const numbers = new Map<HtmlElement, number>();
  const start = Number.parseInt(attribute(list, "start"), 10);
  let next = Number.isFinite(start) ? start : 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== "li") continue;
    const value = Number.parseInt(attribute(item, "value"), 10);
    if (Number.isFinite(value)) next = value;
    numbers.set(item, next++);
  }
  numbered.set(list, numbers);
  return numbers;
}

/** A table that holds headings or other tables, or has one cell, arranges a page: it is read as the text it holds. */
function isLayout(table: HtmlElement): boolean {
  let cells = 0;
  for (const one of allOf(table)) {
    if (one !== table && (one.tagName === "table" || headings.has(one.tagName))) return true;
    if (endsSpan.has(one.tagName) && one.tagName !== "caption") cells++;
  }
  return cells < 2 || /(?:^|\s)presentation(?:\s|$)/.test(attribute(table, "role"));
}
