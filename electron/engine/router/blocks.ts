import { Problem } from "../../../shared/problem.ts";
import { leanRow } from "../../../shared/rpc/outline.ts";
import type { Desk } from "../desk.ts";
import { undoLast } from "../undo.ts";
import type { Implementation } from "./base.ts";

export const blocksRouter = (os: Implementation, desk: Desk) => ({
  outline: os.blocks.outline.handler(() => desk.book.outline().map(leanRow)),
  get: os.blocks.get.handler(({ input }) =>
    input.ids.filter((id) => desk.book.has(id)).map((id) => desk.book.view(id)),
  ),
  edit: os.blocks.edit.handler(({ input }) => {
    // The window edits what it has seen: another version means somebody else was faster.
    if (desk.book.block(input.id).version !== input.version) throw new Problem("block-changed");
    return desk.book.edit([input], input.reason);
  }),
  editAll: os.blocks.editAll.handler(({ input }) => desk.book.edit(input.edits, input.reason)),
  restructure: os.blocks.restructure.handler(({ input }) => desk.book.restructure(input.edit, input.flag)),
  uncalledNotes: os.blocks.uncalledNotes.handler(() => {
    const { blocks } = desk.book;
    const called = new Set(blocks.flatMap(({ content }) => content.codes.map(({ note }) => note)));
    return blocks
      .filter(({ id, shape }) => shape.kind === "note" && !called.has(id))
      .map(({ id, shape, content }) => ({ id, label: shape.label ?? "", text: content.text.slice(0, 120) }));
  }),
  history: os.blocks.history.handler(({ input }) =>
    desk.book.project.history(input.id).map(({ revision, after }) => ({
      revision: revision.id,
      at: revision.at,
      author: revision.author,
      reason: revision.reason,
      content: after.content,
    })),
  ),
  undo: os.blocks.undo.handler(async () => {
    const saved = await undoLast(desk.book);
    if (saved?.flagged) desk.events.emit({ kind: "flags" });
    return saved;
  }),
  redo: os.blocks.redo.handler(() => desk.book.review.redo()),
  decide: os.blocks.decide.handler(({ input }) => desk.book.decide(input.ids, input.decision, input.comment)),
  states: os.blocks.states.handler(() => desk.book.decisions.count(desk.book.blocks)),
});
