import { type Content, type InlineCode, type InlineCodeKind, sortCodes } from "../../book/content.ts";
import { escapeXml } from "../markup.ts";
import { childElements, isElement, type PlacedElement, plainTextOf } from "../placed-xml.ts";

/** What is read of a target or a source. */
export interface InlineReading {
  readonly content: Content;
  /** White space at the ends, as the file has it: it is put back when the text is written. */
  readonly lead: string;
  readonly trail: string;
  /** Ids of comments that mark a stretch (SDL). */
  readonly comments: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly hasRevisions: boolean;
}

export interface InlineOptions {
  /** The file's text: codes keep the markup that they stand for. */
  readonly text: string;
  /** Is white space the author's (`xml:space="preserve"`)? Else runs of it are one space. */
  readonly preserve: boolean;
  /** SDL's tracked changes: which side of them to read. */
  readonly revisions: "accept" | "reject";
  /** XLIFF 2: `originalData`, by id. */
  readonly data: ReadonlyMap<string, string>;
}

/** Formatting that has a kind of its own; other pairs are two chips. 1.2: `ctype`; 2: `subType` of `type="fmt"`. */
const formatting: Readonly<Record<string, InlineCodeKind>> = {
  bold: "strong",
  "x-bold": "strong",
  "xlf:b": "strong",
  italic: "emphasis",
  "x-italic": "emphasis",
  "xlf:i": "emphasis",
  underlined: "underline",
  "xlf:u": "underline",
  "x-sup": "superscript",
  "x-sub": "subscript",
};

const subTypes: Partial<Record<InlineCodeKind, string>> = { strong: "xlf:b", emphasis: "xlf:i", underline: "xlf:u" };
const cTypes: Partial<Record<InlineCodeKind, string>> = {
  strong: "bold",
  emphasis: "italic",
  underline: "underlined",
  superscript: "x-sup",
  subscript: "x-sub",
};

/**
 * Reads the inside of a source or target. Formatting becomes a stretch where writing it back would give the very same
 * markup; every other code is a chip that carries its markup, so nothing of it can be lost.
 */
export function readInline(element: PlacedElement | undefined, options: InlineOptions): InlineReading {
  const styled = new InlineReader(options, true).read(element);
  const same =
    writeInline(styled.content, "2") === writeInline(new InlineReader(options, false).read(element).content, "2");
  return same ? styled : new InlineReader(options, false).read(element);
}

/** Elements that hold another program's markup, or nothing. All others, known or not, hold text. */
const codes = new Set(["x", "bx", "ex", "ph", "it", "bpt", "ept", "sc", "ec", "sm", "em", "cp"]);

type Draft = Omit<InlineCode, "id">;

class InlineReader {
  readonly #options: InlineOptions;
  readonly #styled: boolean;
  #text = "";
  #hasRevisions = false;
  readonly #codes: Draft[] = [];
  readonly #comments: { id: string; from: number; to: number }[] = [];

  constructor(options: InlineOptions, styled: boolean) {
    this.#options = options;
    this.#styled = styled;
  }

  read(element: PlacedElement | undefined): InlineReading {
    if (element) this.#inside(element);
    const { preserve } = this.#options;
    const [lead, trail] = this.#edges();
    const shorter = this.#text.slice(lead.length, this.#text.length - trail.length);
    const place = (at: number): number => Math.min(Math.max(at - lead.length, 0), shorter.length);
    const moved = this.#codes.map((code) => ({ ...code, from: place(code.from), to: place(code.to) }));
    const collapsed = preserve ? { text: shorter, map: (at: number) => at } : collapse(shorter);
    const sortedCodes = sortCodes(
      moved
        .map((code) => ({ ...code, id: "", from: collapsed.map(code.from), to: collapsed.map(code.to) }))
        .filter((code, index) => code.to > code.from || moved[index]?.from === moved[index]?.to),
    ).map((code, index) => ({ ...code, id: `${index + 1}` }));
    return {
      content: { text: collapsed.text, codes: sortedCodes },
      lead,
      trail,
      comments: this.#comments.map(({ id, from, to }) => ({
        id,
        from: collapsed.map(place(from)),
        to: collapsed.map(place(to)),
      })),
      hasRevisions: this.#hasRevisions,
    };
  }

  /** White space before and after everything else, codes included: " <x/> a" begins with one space only. */
  #edges(): [lead: string, trail: string] {
    const first = Math.min(this.#text.length, ...this.#codes.map(({ from }) => from));
    const lead = /^[ \t\r\n]*/.exec(this.#text.slice(0, first))?.[0] ?? "";
    const last = Math.max(lead.length, ...this.#codes.map(({ to }) => to));
    return [lead, /[ \t\r\n]*$/.exec(this.#text.slice(last))?.[0] ?? ""];
  }

  #inside(element: PlacedElement): void {
    for (const node of element.children)
      if (isElement(node)) this.#element(node);
      else this.#text += node.text;
  }

  #element(element: PlacedElement): void {
    const { attributes, name } = element;
    const markup = this.#options.text;
    const open = markup.slice(element.from, element.inside.from);
    const close = markup.slice(element.inside.to, element.to);
    if (name === "mrk" && this.#revision(element)) return;
    if (codes.has(name)) {
      this.#chip(this.#display(element), markup.slice(element.from, element.to));
      return;
    }
    const from = this.#text.length;
    if (close === "") {
      this.#chip(attributes.id ?? "", open);
      return;
    }
    const kind = formatting[attributes.subType ?? attributes.ctype ?? ""];
    if (kind && this.#styled) {
      const code = { kind, from, to: from, original: open, originalEnd: close };
      this.#codes.push(code);
      this.#inside(element);
      code.to = this.#text.length;
      return;
    }
    const label = attributes.id ?? attributes.mid ?? "";
    this.#chip(`${label}‹`, open);
    this.#inside(element);
    this.#chip(`›${label}`, close);
    const comment = attributes["sdl:cid"];
    if (comment) this.#comments.push({ id: comment, from, to: this.#text.length });
  }

  /** SDL's tracked changes are marks around what was put in or taken out. */
  #revision(element: PlacedElement): boolean {
    const type = element.attributes.mtype;
    if (type !== "x-sdl-added" && type !== "x-sdl-deleted") return false;
    this.#hasRevisions = true;
    if ((type === "x-sdl-added") === (this.#options.revisions === "accept")) this.#inside(element);
    return true;
  }

  #chip(display: string, original: string): void {
    const at = this.#text.length;
    this.#codes.push({ kind: "placeholder", from: at, to: at, display, original });
  }

  /** What a chip shows: what the file says to show, what the code holds, or its id. */
  #display(element: PlacedElement): string {
    const { attributes } = element;
    const shown =
      attributes.disp ??
      attributes["equiv-text"] ??
      attributes.equiv ??
      this.#options.data.get(attributes.dataRef ?? attributes.dataRefStart ?? "") ??
      plainTextOf(element);
    const short = shown.replace(/\s+/g, " ").trim();
    return short === "" ? (attributes.id ?? element.name) : short.length > 24 ? `${short.slice(0, 23)}…` : short;
  }
}

/** Runs of white space as one space, as XML's default asks, and where positions go. */
function collapse(text: string): { text: string; map: (at: number) => number } {
  const positions: number[] = [];
  let out = "";
  for (const sign of text) {
    const space = /[ \t\r\n]/.test(sign);
    for (let unit = 0; unit < sign.length; unit++) positions.push(out.length + unit);
    if (!space) out += sign;
    else if (out.endsWith(" ")) positions[positions.length - 1] = out.length;
    else out += " ";
  }
  positions.push(out.length);
  return { text: out, map: (at) => positions[at] ?? out.length };
}

/** `originalData` of an XLIFF 2 unit, by id. */
export function originalData(unit: PlacedElement): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  for (const holder of childElements(unit).filter(({ name }) => name === "originalData"))
    for (const one of childElements(holder)) data.set(one.attributes.id ?? "", plainTextOf(one));
  return data;
}

/**
 * A content as the inside of a target. Codes from the file are written as they stood; formatting that was added here as the
 * version's own markup, or left out where the tool would not know it (`null`: SDL and memoQ define theirs elsewhere).
 */
export function writeInline(content: Content, style: "1.2" | "2" | null): string {
  const stretches = content.codes.filter((code) => code.to > code.from && markupOf(code, style));
  const points = content.codes.filter((code) => code.to === code.from && code.original);
  const cuts = [...new Set([0, content.text.length, ...content.codes.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const written = new Set<InlineCode>();
  let stack: InlineCode[] = [];
  let out = "";
  for (const [index, cut] of cuts.entries()) {
    // A stretch is closed before those around it, and never opened a second time: its id may stand once.
    const keep = stack.findIndex((code) => code.to <= cut);
    const pointsHere = points.filter(({ from }) => from === cut).map(({ original }) => original ?? "");
    // Points at the end of a stretch are inside it, as `segments` has it.
    out += pointsHere.join("");
    if (keep >= 0) {
      for (const code of stack.slice(keep).reverse()) out += markupOf(code, style)?.[1] ?? "";
      stack = stack.slice(0, keep);
    }
    for (const code of stretches)
      if (code.from === cut && !written.has(code)) {
        out += markupOf(code, style)?.[0] ?? "";
        written.add(code);
        stack.push(code);
      }
    const next = cuts[index + 1];
    if (next !== undefined) out += escapeXml(content.text.slice(cut, next));
  }
  return out;
}

function markupOf(code: InlineCode, style: "1.2" | "2" | null): readonly [open: string, close: string] | undefined {
  if (code.original !== undefined && code.originalEnd !== undefined) return [code.original, code.originalEnd];
  const id = `e${code.id}`;
  const subType = subTypes[code.kind];
  if (style === "2" && subType) return [`<pc id="${escapeXml(id)}" type="fmt" subType="${subType}">`, "</pc>"];
  const cType = cTypes[code.kind];
  return style === "1.2" && cType ? [`<g id="${escapeXml(id)}" ctype="${cType}">`, "</g>"] : undefined;
}
