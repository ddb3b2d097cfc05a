import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const reviewRouter = (os: Implementation, desk: Desk) => ({
  list: os.review.list.handler(() => desk.book.review.list()),
  accept: os.review.accept.handler(({ input }) => desk.book.review.accept(input.blocks)),
  reject: os.review.reject.handler(async ({ input }) => {
    const saved = await desk.book.review.reject(input.block, input.changes, input.reason, input.comment);
    desk.events.emit({ kind: "discussion" });
    return saved;
  }),
});
