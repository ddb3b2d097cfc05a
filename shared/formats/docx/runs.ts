import type { BlockId } from "../../book/ids.ts";
import type { Mark } from "../content-builder.ts";
import { primary } from "../language-tag.ts";
import { type Presence, type Versions, within } from "../versions.ts";
import { child, elements, textOf, type XmlElement } from "../xml.ts";
import type { LinkingPart } from "./package.ts";
import { isOn, runMarks, type Style } from "./styles.ts";

/** What reading runs needs to know of the rest of the package, and what it reports. */
export interface RunContext {
  readonly part: LinkingPart;
  readonly style: (id: string | undefined) => Style | undefined;
  readonly link: (part: LinkingPart, id: string) => string | undefined;
  /** Primary subtags (BCP 47) of the book: runs in another language are marked. */
  readonly languages: ReadonlySet<string>;
  /** The block of a note, or nothing when the file has no such note. `mark`: one that the author typed. */
  readonly note: (kind: "footnote" | "endnote", id: string, mark?: string) => BlockId | undefined;
  readonly comment: (id: string, event: "start" | "end" | "point", into: Versions) => void;
  /** Text boxes are read after the paragraph that holds them. */
  readonly textBox: (box: XmlElement, presence: Presence) => void;
  readonly lost: (key: string) => void;
}

interface Field {
  instruction: string;
  /** Past the instruction: what follows is shown. */
  shown: boolean;
}

/** Reads paragraphs' runs. Fields may open in one paragraph and close in another, so one reader serves a whole part. */
export class RunReader {
  readonly #context: RunContext;
  #fields: Field[] = [];

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** A heading is never inside a field: a table of contents that was left open ends here. */
  closeFields(): void {
    this.#fields = [];
  }

  /** Between the instruction and the end of a table of contents. */
  get inContents(): boolean {
    return this.#fields.some((field) => /^\s*TOC\b/.test(field.instruction));
  }

  read(element: XmlElement, into: Versions, marks: readonly Mark[] = [], presence: Presence = "both"): void {
    for (const one of elements(element)) this.#readOne(one, into, marks, presence);
  }

  #readOne(one: XmlElement, into: Versions, marks: readonly Mark[], presence: Presence): void {
    const { attributes } = one;
    switch (one.name) {
      case "w:r":
        this.#readRun(one, into, marks, presence);
        return;
      case "w:ins":
      case "w:moveTo":
        this.read(one, into, marks, within(presence, "after"));
        return;
      case "w:del":
      case "w:moveFrom":
        this.read(one, into, marks, within(presence, "before"));
        return;
      case "w:hyperlink": {
        const href = this.#context.link(this.#context.part, attributes["r:id"] ?? "");
        this.read(one, into, href ? [...marks, { kind: "link", href }] : marks, presence);
        return;
      }
      case "w:fldSimple": {
        const href = hyperlink(attributes["w:instr"] ?? "");
        this.read(one, into, href ? [...marks, { kind: "link", href }] : marks, presence);
        return;
      }
      case "w:commentRangeStart":
        this.#context.comment(attributes["w:id"] ?? "", "start", into);
        return;
      case "w:commentRangeEnd":
        this.#context.comment(attributes["w:id"] ?? "", "end", into);
        return;
      case "m:oMath":
      case "m:oMathPara":
        this.#context.lost("formulas-lost");
        into.placeholder(textOf(one).trim() || "∑", presence);
        return;
      case "w:sdt":
        this.read(child(one, "w:sdtContent") ?? one, into, marks, presence);
        return;
      case "w:smartTag":
      case "w:customXml":
      case "w:dir":
      case "w:bdo":
        this.read(one, into, marks, presence);
        return;
    }
  }

  #readRun(run: XmlElement, into: Versions, outer: readonly Mark[], presence: Presence): void {
    const properties = child(run, "w:rPr");
    if (isOn(child(properties, "w:vanish"))) return;
    const marks = [...outer, ...this.#fieldLink(), ...this.#marks(properties)];
    for (const one of elements(run)) this.#readPiece(one, run, into, marks, presence);
  }

  #readPiece(one: XmlElement, run: XmlElement, into: Versions, marks: readonly Mark[], presence: Presence): void {
    const value = (name: string): string => one.attributes[`w:${name}`] ?? "";
    const field = this.#fields.at(-1);
    if (one.name === "w:fldChar") {
      this.#turnField(value("fldCharType"));
      return;
    }
    if (one.name === "w:instrText" || one.name === "w:delInstrText") {
      if (field) field.instruction += textOf(one);
      return;
    }
    if (field && !field.shown) return;
    switch (one.name) {
      case "w:t":
      case "w:delText":
        // The mark of a note that the author numbered by hand stands beside its reference.
        if (!customMark(run)) into.append(textOf(one), marks, presence);
        return;
      case "w:tab":
      case "w:ptab":
        into.append("\t", marks, presence);
        return;
      case "w:br":
        if (value("type") !== "page" && value("type") !== "column") into.lineBreak(presence);
        return;
      case "w:cr":
        into.lineBreak(presence);
        return;
      case "w:noBreakHyphen":
        into.append("\u2011", marks, presence);
        return;
      case "w:softHyphen":
        into.append("\u00ad", marks, presence);
        return;
      case "w:sym":
        into.placeholder("□", presence);
        return;
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const note = this.#context.note(
          one.name === "w:footnoteReference" ? "footnote" : "endnote",
          value("id"),
          customMark(run),
        );
        if (note) into.call(note, presence);
        return;
      }
      case "w:commentReference":
        this.#context.comment(value("id"), "point", into);
        return;
      case "w:ruby":
        this.read(child(one, "w:rubyBase") ?? one, into, marks, presence);
        return;
      case "mc:AlternateContent":
        // Both say the same: the new way for those who know it, the old one for others.
        for (const piece of elements(child(one, "mc:Choice") ?? child(one, "mc:Fallback") ?? one))
          this.#readPiece(piece, run, into, marks, presence);
        return;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#readDrawing(one, presence);
        return;
    }
  }

  #readDrawing(drawing: XmlElement, presence: Presence): void {
    const boxes = textBoxes(drawing);
    for (const box of boxes) this.#context.textBox(box, presence);
    if (boxes.length === 0) this.#context.lost("images-lost");
  }

  #turnField(type: string): void {
    const field = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ instruction: "", shown: false });
    else if (type === "separate" && field) field.shown = true;
    else if (type === "end") this.#fields.pop();
  }

  #fieldLink(): Mark[] {
    for (const field of this.#fields) {
      const href = field.shown ? hyperlink(field.instruction) : undefined;
      if (href) return [{ kind: "link", href }];
    }
    return [];
  }

  #marks(properties: XmlElement | undefined): Mark[] {
    const style = this.#context.style(child(properties, "w:rStyle")?.attributes["w:val"]);
    const kinds = new Map([...(style?.marks ?? []), ...runMarks(properties)]);
    const marks: Mark[] = [...kinds].flatMap(([kind, on]) => (on ? [{ kind }] : []));
    const language = child(properties, "w:lang")?.attributes["w:val"] ?? "";
    if (/^[a-z]{2,3}\b/i.test(language) && !this.#context.languages.has(primary(language)))
      marks.push({ kind: "language", language });
    return marks;
  }
}

const hyperlink = (instruction: string): string | undefined =>
  /^\s*HYPERLINK\s+"([^"]{1,2000})"/.exec(instruction)?.[1];

const customMark = (run: XmlElement): string | undefined => {
  const reference = child(run, "w:footnoteReference") ?? child(run, "w:endnoteReference");
  if (!/^(?:1|true|on)$/.test(reference?.attributes["w:customMarkFollows"] ?? "")) return undefined;
  const mark = elements(run).find((one) => one.name === "w:t");
  return mark ? textOf(mark).trim() : undefined;
};

/** Text boxes, the new way only where both ways are given. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  const inside = element.name === "mc:AlternateContent" ? (child(element, "mc:Choice") ?? element) : element;
  return elements(inside).flatMap(textBoxes);
}
