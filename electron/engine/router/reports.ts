import type { Desk } from "../desk.ts";
import { reportSource } from "../reports/report-source.ts";
import { Samples } from "../reports/samples.ts";
import type { Implementation } from "./base.ts";
import { delivered } from "./deliver.ts";

export const reportsRouter = (os: Implementation, desk: Desk) => ({
  make: os.reports.make.handler(async function* ({ input, signal }) {
    const { format, language, into } = input;
    const request = () => {
      const { book } = desk;
      const date = new Date(desk.options.now()).toISOString();
      return {
        kind: "report",
        source: reportSource(book, book.checkSettings, date, book.project),
        format,
        language,
      } as const;
    };
    const suffix = language === "fr" ? " – rapport" : " – report";
    yield* delivered(desk, "reports.make", request, suffix, into, signal);
  }),
  sample: os.reports.sample.handler(() => new Samples(desk.book.project).current()),
  draw: os.reports.draw.handler(({ input }) => {
    const { blocks, hand, project } = desk.book;
    const seed = input.seed ?? Math.floor(Math.random() * 1_000_000);
    return new Samples(project).draw(blocks, input.state, input.size, seed, hand);
  }),
  judge: os.reports.judge.handler(({ input }) => {
    const { hand, project } = desk.book;
    return new Samples(project).judge(input.sample, input.block, input.marks, hand);
  }),
});
