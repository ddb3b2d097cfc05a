import type { Mark } from "../content-builder.ts";
import { primary } from "../language-tag.ts";
import { isSafeLink } from "../markup.ts";
import { type Presence, type Versions, within } from "../versions.ts";
import { textOf, type XmlElement } from "../xml.ts";
import type { AnnotationTracker } from "./annotations.ts";
import type { OdtContext } from "./body.ts";
import type { OdtStyle } from "./styles.ts";

/** Where runs go, and what they can't settle by themselves. */
export interface RunTarget {
  readonly into: () => Versions;
  readonly comments: AnnotationTracker;
  readonly deletion: (paragraphs: readonly XmlElement[], marks: readonly Mark[]) => void;
}

/** More blanks than anybody types in a row. */
const mostBlanks = 1000;

/** Reads what stands inside paragraphs. An insertion may begin in one paragraph and end in another: one reader a text. */
export class RunReader {
  readonly #context: OdtContext;
  readonly #target: RunTarget;
  readonly #insertions = new Set<string>();
  /** Deletions that were put back where they stood. */
  readonly #deletions = new Set<string>();
  readonly #counts = new Map<string, number>();
  #boxes: XmlElement[] = [];
  /** White space collapses as in HTML, across elements; `text:s` is what stays. */
  #afterBlank = true;

  constructor(context: OdtContext, target: RunTarget) {
    this.#context = context;
    this.#target = target;
  }

  get isInsideInsertion(): boolean {
    return this.#insertions.size > 0;
  }

  /** Drawings met so far. */
  takeBoxes(): XmlElement[] {
    return this.#boxes.splice(0);
  }

  paragraph(element: XmlElement, marks: readonly Mark[]): void {
    this.#afterBlank = true;
    this.read(element, marks, "both");
  }

  /** The marks that a style sets. */
  marksOf(style: OdtStyle | undefined): readonly Mark[] {
    return this.#marked([], style);
  }

  read(element: XmlElement, marks: readonly Mark[], presence: Presence): void {
    for (const one of element.children) {
      if (typeof one === "string") this.#words(one, marks, presence);
      else this.#one(one, marks, presence);
    }
  }

  /** A mark of a tracked change, inside a paragraph or between two. */
  change(element: XmlElement, marks: readonly Mark[]): void {
    const id = element.attributes["text:change-id"] ?? "";
    const change = this.#context.changes.get(id);
    if (element.name === "text:change" && change?.kind === "deletion") {
      // It stood in one place: a file that names it elsewhere, or inside itself, is wrong there.
      if (this.#deletions.has(id)) return;
      this.#deletions.add(id);
      this.#target.deletion(change.paragraphs, marks);
    } else if (element.name === "text:change-start" && change?.kind === "insertion") this.#insertions.add(id);
    else if (element.name === "text:change-end") this.#insertions.delete(id);
  }

  #presence(presence: Presence): Presence {
    return this.#insertions.size > 0 ? within("after", presence) : presence;
  }

  #words(text: string, marks: readonly Mark[], presence: Presence): void {
    let words = text.replace(/[ \t\r\n]+/g, " ");
    if (this.#afterBlank && words.startsWith(" ")) words = words.slice(1);
    if (words === "") return;
    this.#afterBlank = words.endsWith(" ");
    this.#target.into().append(words, marks, this.#presence(presence));
  }

  #literal(text: string, marks: readonly Mark[], presence: Presence): void {
    this.#afterBlank = false;
    this.#target.into().append(text, marks, this.#presence(presence));
  }

  #one(one: XmlElement, marks: readonly Mark[], presence: Presence): void {
    const { attributes } = one;
    const { comments, into } = this.#target;
    switch (one.name) {
      case "text:span": {
        const style = this.#context.styles.text(attributes["text:style-name"]);
        if (!style?.isHidden) this.read(one, this.#marked(marks, style), presence);
        return;
      }
      case "text:a": {
        const href = (attributes["xlink:href"] ?? "").trim();
        if (href !== "" && !isSafeLink(href)) this.#context.draft.lost("inner-links-lost");
        this.read(one, isSafeLink(href) ? [...marks, { kind: "link", href }] : marks, presence);
        return;
      }
      case "text:s":
        this.#literal(
          " ".repeat(Math.min(mostBlanks, Math.max(1, Number(attributes["text:c"]) || 1))),
          marks,
          presence,
        );
        return;
      case "text:tab":
        this.#literal("\t", marks, presence);
        return;
      case "text:line-break":
        this.#afterBlank = true;
        into().lineBreak(this.#presence(presence));
        return;
      case "text:note": {
        const { notes } = this.#context;
        const kind = attributes["text:note-class"] ?? "footnote";
        const number = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, number);
        const key = `note ${notes.size + 1}`;
        notes.set(key, { element: one, number });
        into().call(this.#context.draft.noteId(key), this.#presence(presence));
        this.#afterBlank = false;
        return;
      }
      case "office:annotation":
        comments.start(one, into());
        return;
      case "office:annotation-end":
        comments.end(one, into());
        return;
      case "text:change":
      case "text:change-start":
      case "text:change-end":
        this.change(one, marks);
        return;
      case "text:ruby":
        for (const part of one.children)
          if (typeof part !== "string" && part.name === "text:ruby-base") this.read(part, marks, presence);
        return;
      case "text:hidden-text":
      case "text:toc-mark":
      case "text:alphabetical-index-mark":
      case "text:soft-page-break":
      case "text:script":
      case "office:event-listeners":
        return;
      default:
        if (one.name.startsWith("draw:")) this.#boxes.push(one);
        else if (one.name === "text:page-number") this.#literal(textOf(one), marks, presence);
        else this.read(one, marks, presence);
    }
  }

  #marked(outer: readonly Mark[], style: OdtStyle | undefined): readonly Mark[] {
    let marks = outer;
    for (const [kind, on] of style?.marks ?? []) {
      marks = marks.filter((mark) => mark.kind !== kind);
      if (on) marks = [...marks, { kind }];
    }
    if (style?.language) {
      marks = marks.filter(({ kind }) => kind !== "language");
      const { language } = style;
      if (!this.#context.languages.has(primary(language))) marks = [...marks, { kind: "language", language }];
    }
    return marks;
  }
}
