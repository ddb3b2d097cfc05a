import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const reviewRouter = (os: Implementation, desk: Desk) => ({
  page: os.review.page.handler(async ({ input: { filter, from, count, partly, ...place } }) => {
    const { review } = desk.book;
    const reading = review.read();
    if (!partly) await reading;
    return review.page(filter, from, count, place);
  }),
  facets: os.review.facets.handler(({ input }) => {
    void desk.book.review.read();
    return desk.book.review.facets(input.filter);
  }),
  accept: os.review.accept.handler(({ input }) => desk.book.review.accept(input.blocks)),
  acceptShown: os.review.acceptShown.handler(async ({ input }) => {
    await desk.book.review.read();
    return desk.book.review.acceptShown(input.filter, input.expected);
  }),
  reject: os.review.reject.handler(async ({ input }) => {
    const saved = await desk.book.review.reject(input.block, input.changes, input.reason, input.comment);
    desk.events.emit({ kind: "discussion" });
    return saved;
  }),
  ask: os.review.ask.handler(({ input }) => {
    const saved = desk.book.review.ask(input.block, input.change, input.question);
    desk.events.emit({ kind: "discussion" });
    return saved;
  }),
});
