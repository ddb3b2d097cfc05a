import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const reviewRouter = (os: Implementation, desk: Desk) => ({
  list: os.review.list.handler(() => desk.book.review.list()),
  accept: os.review.accept.handler(({ input }) => desk.book.review.accept(input.blocks)),
  reject: os.review.reject.handler(({ input }) =>
    desk.book.review.reject(input.block, input.changes, input.reason, input.comment),
  ),
});
