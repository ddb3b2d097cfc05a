import type { Desk } from "../desk.ts";
import { overviewOf } from "../overview.ts";
import type { Implementation } from "./base.ts";

export const overviewRouter = (os: Implementation, desk: Desk) => ({
  get: os.overview.get.handler(() => overviewOf(desk)),
  active: os.overview.active.handler(async ({ input }) => {
    if (!desk.preferences.value.trackTime || !desk.book.has(input.block)) return;
    await desk.time.add(desk.book.summary().id, input.block, input.seconds, desk.options.now());
  }),
  forgetTime: os.overview.forgetTime.handler(() => desk.time.forget(desk.book.summary().id)),
});
