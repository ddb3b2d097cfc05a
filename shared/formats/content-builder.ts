import type { Content, InlineCode, InlineCodeKind } from "../book/content.ts";
import { sortCodes } from "../book/content.ts";
import type { BlockId } from "../book/ids.ts";

/** How a stretch of text is set in the file: becomes an inline code. */
export interface Mark {
  readonly kind: Exclude<InlineCodeKind, "note-call" | "placeholder">;
  readonly href?: string;
  readonly language?: string;
}

/** No-break spaces are the author's: they stay. */
const blanks = new Set([" ", "\t", "\r", "\n", "\f"]);

type Draft = Omit<InlineCode, "id">;

/**
 * Puts a content together from runs: files cut their text at will ("Un m", "ot"), so runs under the same mark become one
 * code. White space is kept, or collapsed as HTML does; either way none is left at the ends.
 */
export class ContentBuilder {
  #text = "";
  readonly #codes: Draft[] = [];
  readonly #open = new Map<string, { -readonly [Key in keyof Draft]: Draft[Key] }>();
  readonly #collapse: boolean;

  constructor(options: { readonly collapse: boolean }) {
    this.#collapse = options.collapse;
  }

  /** UTF-16 units so far: where the next text will stand, unless white space collapses. */
  get length(): number {
    return this.#text.length;
  }

  /** Nothing stands on the current line. */
  get endsLine(): boolean {
    return /(?:^|\n) *$/.test(this.#text.slice(-64));
  }

  append(text: string, marks: readonly Mark[] = []): void {
    let more = text;
    if (this.#collapse) {
      more = text.replace(/[ \t\r\n\f]+/g, " ");
      if (more.startsWith(" ") && ["", " ", "\n"].includes(this.#text.slice(-1))) more = more.slice(1);
    }
    if (more === "") return;
    const from = this.#text.length;
    this.#text += more;
    for (const mark of marks) this.#extend(mark, from, this.#text.length);
  }

  /** A line break inside the block. */
  lineBreak(): void {
    if (this.#collapse && this.#text.endsWith(" ")) this.#text = this.#text.slice(0, -1);
    this.#text += "\n";
  }

  call(note: BlockId): void {
    this.#codes.push({ kind: "note-call", from: this.#text.length, to: this.#text.length, note });
  }

  placeholder(display: string): void {
    this.#codes.push({ kind: "placeholder", from: this.#text.length, to: this.#text.length, display });
  }

  /** The content, trimmed; a code that loses all its text goes, a point code stays. */
  build(): Content {
    const [start, end] = this.#edges();
    const text = this.#text.slice(start, end);
    const inside = (at: number): number => Math.min(Math.max(at - start, 0), text.length);
    const codes = this.#codes.flatMap((code): Draft[] => {
      const [from, to] = [inside(code.from), inside(code.to)];
      return code.from === code.to || to > from ? [{ ...code, from, to }] : [];
    });
    return {
      text,
      codes: sortCodes(codes.map((code) => ({ ...code, id: "" }))).map((code, index) => ({
        ...code,
        id: `${index + 1}`,
      })),
    };
  }

  /** Where a position of the text so far stands once the content is trimmed. */
  place(position: number): number {
    const [start, end] = this.#edges();
    return Math.min(Math.max(position - start, 0), end - start);
  }

  /** Where the words begin and end. */
  #edges(): [start: number, end: number] {
    let [start, end] = [0, this.#text.length];
    while (start < end && blanks.has(this.#text.charAt(start))) start++;
    while (end > start && blanks.has(this.#text.charAt(end - 1))) end--;
    return [start, end];
  }

  #extend(mark: Mark, from: number, to: number): void {
    const key = `${mark.kind} ${mark.href ?? ""} ${mark.language ?? ""}`;
    const open = this.#open.get(key);
    if (open && open.to === from) open.to = to;
    else {
      const code = { ...mark, from, to };
      this.#codes.push(code);
      this.#open.set(key, code);
    }
  }
}
