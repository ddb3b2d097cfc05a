import type { Desk } from "../desk.ts";
import { type Progress, steps } from "../progress.ts";
import { type Implementation, telling } from "./base.ts";

export const bookRouter = (os: Implementation, desk: Desk) => ({
  current: os.book.current.handler(() => desk.current()),
  recent: os.book.recent.handler(() =>
    desk.recent.list().map(({ file, title, openedAt, missing }) => ({
      grant: desk.options.grants.give(file, "read"),
      title,
      fileName: file.split(/[\\/]/).at(-1) ?? file,
      openedAt,
      missing,
    })),
  ),
  open: os.book.open.handler(async function* ({ input, signal }) {
    const file = desk.options.grants.resolve(input.grant, "read");
    const into = input.into === undefined ? undefined : desk.options.grants.resolve(input.into, "write");
    const trackedChanges = input.trackedChanges ?? "ask";
    const work = (progress: Progress, stop: AbortSignal) =>
      desk.open(file, into, trackedChanges, { progress, signal: stop });
    yield* telling(desk, "book.open", steps(work, signal));
  }),
  openSample: os.book.openSample.handler(async function* ({ signal }) {
    const work = (progress: Progress, stop: AbortSignal) => desk.openSample({ progress, signal: stop });
    yield* telling(desk, "book.openSample", steps(work, signal));
  }),
  close: os.book.close.handler(() => desk.close()),
  describe: os.book.describe.handler(({ input }) => {
    const { book } = desk;
    const language = book.meta.sourceLanguage;
    book.project.set("meta", input);
    if (input.sourceLanguage !== language) book.recheck();
    return book.summary();
  }),
  sign: os.book.sign.handler(async ({ input }) => {
    await desk.preferences.set(input);
    return desk.sign(input);
  }),
  remember: os.book.remember.handler(({ input }) => {
    desk.book.project.remember(input.block);
  }),
  useGlossaries: os.book.useGlossaries.handler(({ input }) => {
    const { book } = desk;
    book.project.set("termbases", input.termbases);
    book.project.set("packs", input.packs);
    book.recheck();
    desk.events.emit({ kind: "glossary" });
    return book.summary();
  }),
});
