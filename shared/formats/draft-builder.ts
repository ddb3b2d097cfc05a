import type { BlockShape, Provenance } from "../book/block.ts";
import type { BookMeta } from "../book/book.ts";
import type { Content } from "../book/content.ts";
import { type BlockId, blockId } from "../book/ids.ts";
import { noteCallsIn } from "../book/note-calls.ts";
import { type Doubt, type Draft, type DraftBlock, type Notice, UnreadableFile } from "./format.ts";
import { primary } from "./language-tag.ts";
import { orphanRepairs } from "./orphan-repairs.ts";
import { isPlainlyFrench } from "./plain-french.ts";

/** A note as the file holds it, apart from the text that calls it. */
export interface FiledNote {
  readonly label: string;
  readonly content: Content;
  readonly rest?: Omit<Partial<DraftBlock>, "id" | "kind" | "content" | "label">;
}

/**
 * Gathers the blocks of a file whose notes stand elsewhere in it (DOCX, ODT, EPUB, HTML): gives out ids, puts each note
 * after the block that calls it first, and says what was lost.
 */
export class DraftBuilder {
  readonly blocks: DraftBlock[] = [];
  readonly #noteIds = new Map<string, BlockId>();
  readonly #noteKeys = new Map<BlockId, string>();
  readonly #placed = new Set<BlockId>();
  readonly #notices = new Map<string, Notice>();
  readonly #doubts: Doubt[] = [];
  readonly #noteOf: (key: string) => FiledNote | undefined;
  #count = 0;
  #tables = 0;
  /** Paragraphs read of the present file. */
  #paragraph = 0;
  #file: string | undefined;

  /** `noteOf` finds a note by the key that the file calls it by; asked once a note. */
  constructor(noteOf: (key: string) => FiledNote | undefined) {
    this.#noteOf = noteOf;
  }

  /** The id that calls of this note carry. */
  noteId(key: string): BlockId {
    const known = this.#noteIds.get(key) ?? blockId(`n${this.#noteIds.size + 1}`);
    this.#noteIds.set(key, known);
    this.#noteKeys.set(known, key);
    return known;
  }

  add(shape: BlockShape, content: Content, rest: Omit<Partial<DraftBlock>, "id" | keyof BlockShape> = {}): BlockId {
    const id = blockId(`b${++this.#count}`);
    this.blocks.push({ id, ...shape, content, ...rest, provenance: this.#counted(rest.provenance) });
    this.#placeNotes(content);
    if (rest.edited) this.#placeNotes(rest.edited);
    return id;
  }

  /** A place that says no page, line or unit is told by counting paragraphs. */
  #counted(place: Provenance = {}): Provenance {
    if (place.page !== undefined || place.lines || place.unit !== undefined) return place;
    if (place.file !== this.#file) this.#paragraph = 0;
    this.#file = place.file;
    return { ...place, paragraph: ++this.#paragraph };
  }

  /** The number of the next table of the book, from 0. */
  nextTable(): number {
    return this.#tables++;
  }

  doubt(doubt: Doubt): void {
    this.#doubts.push(doubt);
  }

  /** A note that nothing calls: kept where it stands, and flagged. */
  addOrphan(key: string): void {
    const id = this.noteId(key);
    if (this.#placed.has(id)) return;
    const at = this.blocks.length;
    this.#place(id);
    const note = this.blocks[at];
    if (note)
      this.#doubts.push({
        kind: "orphan-note",
        block: id,
        span: { from: 0, to: note.content.text.length },
        repairs: orphanRepairs(
          id,
          this.blocks.slice(0, at).findLast(({ kind }) => kind !== "note" && kind !== "separator"),
        ),
        confidence: 0.9,
      });
  }

  isPlaced(key: string): boolean {
    return this.#placed.has(this.noteId(key));
  }

  /** Said once, with how often it happened. */
  lost(key: string, count = 1): void {
    const before = this.#notices.get(key)?.params?.count ?? 0;
    this.#notices.set(key, { key, params: { count: Number(before) + count } });
  }

  notice(notice: Notice): void {
    this.#notices.set(`${notice.key} ${JSON.stringify(notice.params)}`, notice);
  }

  /** Throws UnreadableFile when there is no text at all. */
  build(meta: Partial<BookMeta>, name: string): Draft {
    if (!this.blocks.some(({ content, edited }) => content.text.trim() !== "" || (edited?.text.trim() ?? "") !== ""))
      throw new UnreadableFile("file-without-text", { name });
    // Programs declare the language that they were set to; a text that is plainly French is French.
    const language = isPlainlyFrench(this.blocks.map(({ content }) => content.text)) ? "fr" : undefined;
    const isWrong = language !== undefined && meta.language !== undefined && primary(meta.language) !== language;
    return {
      meta: isWrong ? { ...meta, language } : meta,
      blocks: this.blocks,
      doubts: this.#doubts,
      notices: [...this.#notices.values()],
    };
  }

  #placeNotes(content: Content): void {
    for (const { note } of noteCallsIn(content)) this.#place(note);
  }

  #place(id: BlockId): void {
    if (this.#placed.has(id)) return;
    this.#placed.add(id);
    const note = this.#noteOf(this.#noteKeys.get(id) ?? "");
    if (!note) return;
    this.blocks.push({ id, kind: "note", label: note.label, content: note.content, provenance: {}, ...note.rest });
    this.#placeNotes(note.content);
  }
}
