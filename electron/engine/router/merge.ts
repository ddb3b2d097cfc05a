import type { Desk } from "../desk.ts";
import { Conflicts } from "../merge/conflicts.ts";
import { giveCopy } from "../merge/give-copy.ts";
import { type Progress, steps } from "../progress.ts";
import { type Implementation, telling } from "./base.ts";
import { deliveredFile } from "./deliver.ts";

export const mergeRouter = (os: Implementation, desk: Desk) => ({
  give: os.merge.give.handler(async function* ({ input, signal }) {
    const { project } = desk.book;
    const made = { ending: ".epreuve", write: (file: string) => giveCopy(project, file) };
    yield* deliveredFile(desk, "merge.give", async () => made, input.into, signal);
  }),
  take: os.merge.take.handler(async function* ({ input, signal }) {
    const file = desk.options.grants.resolve(input.grant, "read");
    const work = (progress: Progress, stop: AbortSignal) => desk.merge(file, { progress, signal: stop });
    yield* telling(desk, "merge.take", steps(work, signal));
  }),
  conflicts: os.merge.conflicts.handler(() => new Conflicts(desk.book.project).list()),
  resolve: os.merge.resolve.handler(({ input }) => {
    const { book } = desk;
    return book.apply(new Conflicts(book.project).resolve(input.id, input.choice, book.hand));
  }),
});
