import type { BlockId } from "../../book/ids.ts";
import type { DraftBuilder, FiledNote } from "../draft-builder.ts";
import type { ReadOptions } from "../format.ts";
import { numeral } from "../numeral.ts";
import { Versions } from "../versions.ts";
import { child, descendants, elements, type XmlElement } from "../xml.ts";
import type { WordPackage } from "./package.ts";
import { RunReader } from "./runs.ts";
import type { Style } from "./styles.ts";

/** What the main text and the notes read with. */
export interface Shared {
  readonly style: (id: string | undefined) => Style | undefined;
  readonly link: WordPackage["link"];
  readonly languages: ReadonlySet<string>;
  readonly trackedChanges: ReadOptions["trackedChanges"];
}

type NoteKind = "footnote" | "endnote";

/** Footnotes and endnotes, by "footnote 12". Numbered in the order of their calls, each kind by itself, as Word does. */
export class NotesReader {
  readonly #notes = new Map<string, { readonly kind: NoteKind; readonly element: XmlElement }>();
  readonly #marks = new Map<string, string>();
  readonly #counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  readonly #shared: Shared;

  constructor(word: WordPackage, shared: Shared) {
    this.#shared = shared;
    for (const kind of ["footnote", "endnote"] as const) {
      const root = child(word.part(`${kind}s`), `w:${kind}s`);
      for (const element of root ? elements(root) : []) {
        // Separators between text and notes are filed among the notes.
        const type = element.attributes["w:type"] ?? "normal";
        const id = element.attributes["w:id"];
        if (element.name === `w:${kind}` && type === "normal" && id !== undefined)
          this.#notes.set(`${kind} ${id}`, { kind, element });
      }
    }
  }

  get keys(): readonly string[] {
    return [...this.#notes.keys()];
  }

  /** The block that a call refers to. */
  call(draft: DraftBuilder, kind: NoteKind, id: string, mark?: string): BlockId | undefined {
    const key = `${kind} ${id}`;
    if (!this.#notes.has(key)) {
      draft.lost("calls-without-note");
      return undefined;
    }
    if (mark) this.#marks.set(key, mark);
    return draft.noteId(key);
  }

  read(key: string, draft: DraftBuilder): FiledNote | undefined {
    const note = this.#notes.get(key);
    if (!note) return undefined;
    const versions = new Versions(this.#shared.trackedChanges);
    const runs = new RunReader({
      ...this.#shared,
      part: note.kind === "footnote" ? "footnotes" : "endnotes",
      note: (kind, id, mark) => this.call(draft, kind, id, mark),
      comment: () => {},
      textBox: () => draft.lost("images-lost"),
      lost: (what) => draft.lost(what),
    });
    for (const [index, paragraph] of [...descendants(note.element, "w:p")].entries()) {
      if (index > 0) versions.lineBreak("both");
      runs.read(paragraph, versions);
    }
    const { content, edited } = versions.build();
    return { label: this.#label(key, note.kind), content, ...(edited ? { rest: { edited } } : {}) };
  }

  #label(key: string, kind: NoteKind): string {
    const mark = this.#marks.get(key);
    if (mark) return mark;
    const number = ++this.#counts[kind];
    // Word's own choice: Roman numbers for endnotes, so that they are not taken for footnotes.
    const both = new Set([...this.#notes.values()].map((note) => note.kind)).size > 1;
    return kind === "endnote" && both ? numeral(number, "lowerRoman") : `${number}`;
  }
}
