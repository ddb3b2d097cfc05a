import { Problem } from "../../../shared/problem.ts";
import type { Desk } from "../desk.ts";
import type { Implementation } from "./base.ts";

export const searchRouter = (os: Implementation, _desk: Desk) => ({
  quick: os.search.quick.handler(() => ({ blocks: [], concepts: [] })),
  find: os.search.find.handler(() => []),
  replace: os.search.replace.handler(() => {
    throw new Problem("not-yet");
  }),
});
