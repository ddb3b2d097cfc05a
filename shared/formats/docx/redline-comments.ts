import { type ICommentOptions, Paragraph, TextRun } from "docx";
import type { BlockId } from "../../book/ids.ts";
import { noteCallsIn } from "../../book/note-calls.ts";
import type { Flow } from "../../review/redline/flow.ts";
import type { RedlineComment } from "../../review/redline/redline.ts";
import { runChildren } from "./word-runs.ts";

/** The comments of a redline, and where each begins and ends in the edited text. */
export class RedlineComments {
  readonly filed: ICommentOptions[] = [];
  /** Offsets where runs must end for a comment to begin or end there. */
  readonly cuts = new Map<BlockId, number[]>();
  readonly #edges = new Map<string, number[]>();

  /** A comment on a note goes to the paragraph that calls it: Word has none in notes. One on a block that is gone has no place. */
  constructor(comments: readonly RedlineComment[], flow: Flow) {
    const callers = new Map<BlockId, BlockId>();
    for (const { id, content } of flow.blocks) for (const { note } of noteCallsIn(content)) callers.set(note, id);
    for (const comment of comments) {
      const caller = callers.get(comment.block);
      const block = flow.byId.get(caller ?? comment.block);
      if (!block) continue;
      const length = block.content.text.length;
      const isExact = !caller && comment.from !== undefined && comment.to !== undefined && comment.to <= length;
      this.#place(block.id, isExact ? (comment.from ?? 0) : 0, isExact ? (comment.to ?? length) : length, comment);
    }
  }

  /** Comments that begin or end here; each is told once. */
  at(block: BlockId, offset: number, edge: "from" | "to"): readonly number[] {
    const key = `${edge} ${offset} ${block}`;
    const found = this.#edges.get(key) ?? [];
    this.#edges.delete(key);
    return found;
  }

  #place(block: BlockId, from: number, to: number, comment: RedlineComment): void {
    const id = this.#file(comment, comment.resolved);
    const ids = [id, ...comment.replies.map((reply) => this.#file(reply, false, id))];
    this.#edges.set(`from ${from} ${block}`, [...(this.#edges.get(`from ${from} ${block}`) ?? []), ...ids]);
    this.#edges.set(`to ${to} ${block}`, [...(this.#edges.get(`to ${to} ${block}`) ?? []), ...ids]);
    this.cuts.set(block, [...(this.cuts.get(block) ?? []), from, to]);
  }

  #file(
    { author, date, text }: Pick<RedlineComment, "author" | "date" | "text">,
    resolved: boolean,
    parentId?: number,
  ): number {
    const id = this.filed.length;
    this.filed.push({
      id,
      author,
      initials: [...author].slice(0, 1).join(""),
      date: new Date(Date.parse(date) || 0),
      children: [new Paragraph({ children: [new TextRun({ children: runChildren(text) })] })],
      ...(resolved ? { resolved } : {}),
      ...(parentId === undefined ? {} : { parentId }),
    });
    return id;
  }
}
