import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const checkingRouter = (os: Implementation, desk: Desk) => ({
  stop: os.checking.stop.handler(() => {
    desk.book.checks.stop();
    desk.book.grammar.pause();
  }),
  again: os.checking.again.handler(() => desk.checkAgain()),
});
