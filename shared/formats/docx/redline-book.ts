import { type FileChild, type ICommentOptions, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import type { BlockId } from "../../book/ids.ts";
import { type Blame, blame, type Signed } from "../../review/blame.ts";
import type { Group } from "../../review/redline/align.ts";
import type { Flow } from "../../review/redline/flow.ts";
import { type Piece, piecesOf } from "../../review/redline/pieces.ts";
import type { Redline } from "../../review/redline/redline.ts";
import type { EditionBlock } from "../format.ts";
import { RedlineComments } from "./redline-comments.ts";
import { type ListPlace, listNumbering } from "./redline-lists.ts";
import { type RunsContext, redlineRuns } from "./redline-runs.ts";
import { Revisions } from "./tracked.ts";
import { type ParagraphLook, paragraphLook } from "./word-paragraph.ts";

interface OpenTable {
  readonly index: number;
  readonly rows: Paragraph[][][];
  readonly headers: Set<number>;
}

/** Puts the paragraphs, tables, footnotes and comments of a redline together. */
export class RedlineBook {
  readonly footnotes: Record<number, { readonly children: Paragraph[] }> = {};
  readonly orderedLists: readonly string[];
  readonly #entries: (Paragraph | OpenTable)[] = [];
  readonly #redline: Redline;
  readonly #before: Flow;
  readonly #after: Flow;
  readonly #lists: ReadonlyMap<BlockId, ListPlace>;
  readonly #comments: RedlineComments;
  readonly #revisions = new Revisions();
  readonly #blames = new Map<BlockId, Blame | undefined>();
  readonly #context: RunsContext;
  #notes = 0;

  constructor(redline: Redline, before: Flow, after: Flow) {
    this.#redline = redline;
    this.#before = before;
    this.#after = after;
    const { places, ordered } = listNumbering(after.blocks, before.blocks);
    this.#lists = places;
    this.orderedLists = ordered;
    this.#comments = new RedlineComments(redline.comments, after);
    this.#context = {
      revisions: this.#revisions,
      signature: (piece) => this.#signature(piece),
      footnote: ({ note, side }) => this.#footnote(note, side),
      commentsAt: (block, offset, edge) => this.#comments.at(block, offset, edge),
    };
  }

  get comments(): ICommentOptions[] {
    return this.#comments.filed;
  }

  add(group: Group): void {
    const paragraphs = this.#paragraphs(piecesOf(group, this.#comments.cuts));
    const block = group.after[0] ?? group.before[0];
    if (block?.kind !== "table-cell" || !block.cell) {
      this.#entries.push(...paragraphs);
      return;
    }
    const { table: index, row, column, header } = block.cell;
    let table = this.#entries.at(-1);
    if (!table || table instanceof Paragraph || table.index !== index) {
      table = { index, rows: [], headers: new Set() };
      this.#entries.push(table);
    }
    const cells = table.rows[row] ?? [];
    table.rows[row] = cells;
    cells[column] = [...(cells[column] ?? []), ...paragraphs];
    if (header) table.headers.add(row);
  }

  children(): FileChild[] {
    return this.#entries.map((entry) => (entry instanceof Paragraph ? entry : toTable(entry)));
  }

  #paragraphs(pieces: readonly Piece[]): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    let open: Piece[] = [];
    for (const piece of pieces) {
      open.push(piece);
      if (piece.kind !== "end") continue;
      paragraphs.push(new Paragraph({ ...this.#properties(piece), children: redlineRuns(open, this.#context) }));
      open = [];
    }
    return paragraphs;
  }

  /** How the paragraph looks that a mark ends, how it looked, and whether the mark itself was put in or taken out. */
  #properties(end: Piece) {
    const was = end.before && this.#look(end.before.block);
    const is = end.after && this.#look(end.after.block);
    const by = () => this.#revisions.by(this.#signature(end));
    if (!is || !was) return { ...(is ?? was), run: end.side === "before" ? { deletion: by() } : { insertion: by() } };
    return JSON.stringify(was) === JSON.stringify(is) ? is : { ...is, revision: { ...by(), ...was } };
  }

  #look(block: EditionBlock): ParagraphLook {
    const list = block.kind === "list-item" ? this.#lists.get(block.id) : undefined;
    return { ...paragraphLook(block), ...(list ? { numbering: list } : {}) };
  }

  /** A footnote of its own for each call: one that was moved is taken out here and put in there, as Word does it. */
  #footnote(note: BlockId, side: Piece["side"]): number {
    const before = side === "after" ? undefined : this.#before.notes.get(note);
    const after = side === "before" ? undefined : this.#after.notes.get(note);
    const pieces = piecesOf({ before: before ? [before] : [], after: after ? [after] : [] });
    // A note's own paragraph goes with its call: its end is never a change.
    const children = redlineRuns(
      pieces.filter(({ kind }) => kind !== "end"),
      this.#context,
    );
    const number = ++this.#notes;
    this.footnotes[number] = { children: [new Paragraph({ style: "FootnoteText", children })] };
    return number;
  }

  #signature({ side, before, after }: Piece): Signed {
    const place = side === "before" ? before : after;
    if (!place) return this.#house();
    const { id } = place.block;
    if (!this.#blames.has(id)) this.#blames.set(id, this.#blame(id));
    const known = this.#blames.get(id);
    const found = side === "before" ? known?.removed(place.at) : known?.inserted(place.at);
    return found ?? this.#redline.histories.get(id)?.steps.at(-1)?.by ?? this.#house();
  }

  /** Nothing when the steps do not lead from the one text to the other: a block that was joined, or set by a house style. */
  #blame(id: BlockId): Blame | undefined {
    const steps = this.#redline.histories.get(id)?.steps ?? [];
    const [one, other] = [this.#find("before", id), this.#find("after", id)];
    return one && other && steps.at(-1)?.text.length === other.content.text.length
      ? blame(one.content.text, steps)
      : undefined;
  }

  #find(side: "before" | "after", id: BlockId): EditionBlock | undefined {
    const flow = side === "before" ? this.#before : this.#after;
    return flow.notes.get(id) ?? flow.byId.get(id);
  }

  /** For changes that nobody signed: those a file brought along, or typography. */
  #house(): Signed {
    return { author: "Épreuve", date: this.#redline.date };
  }
}

const toTable = ({ rows, headers }: OpenTable): Table => {
  const columns = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: Array.from(
      rows,
      (row, index) =>
        new TableRow({
          tableHeader: headers.has(index),
          children: Array.from(
            { length: columns },
            (_, column) => new TableCell({ children: row?.[column] ?? [new Paragraph({})] }),
          ),
        }),
    ),
  });
};
