import { placeOfRemark } from "../../../shared/review/threads.ts";
import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const discussionRouter = (os: Implementation, desk: Desk) => {
  const changed = (): void => desk.events.emit({ kind: "discussion" });
  return {
    threads: os.discussion.threads.handler(() => {
      const { book } = desk;
      const order = new Map(book.blocks.map(({ id }, index) => [id, index]));
      const rank = (block: (typeof book.blocks)[number]["id"]): number => order.get(block) ?? book.blocks.length;
      return book.remarks
        .threads()
        .sort((a, b) => rank(a.first.block) - rank(b.first.block))
        .map(({ first, replies, state }) => {
          const gone = !book.has(first.block);
          return {
            id: first.id,
            block: first.block,
            gone,
            quote: first.quote,
            place: (gone ? undefined : placeOfRemark(first, book.block(first.block).content.text)) ?? null,
            check: first.check,
            state,
            remarks: [first, ...replies].map(({ id, at, author, role, kind, body }) => ({
              id,
              at,
              author,
              role,
              kind,
              body,
            })),
          };
        });
    }),
    begin: os.discussion.begin.handler(({ input }) => {
      const { book } = desk;
      book.block(input.block);
      const thread = book.remarks.begin(input, book.hand);
      changed();
      return { thread };
    }),
    reply: os.discussion.reply.handler(({ input }) => {
      desk.book.remarks.add(input.thread, "reply", input.body, desk.book.hand);
      changed();
    }),
    settle: os.discussion.settle.handler(({ input }) => {
      desk.book.remarks.add(input.thread, input.resolved ? "resolve" : "reopen", "", desk.book.hand);
      changed();
    }),
  };
};
