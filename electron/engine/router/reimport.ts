import type { Work } from "../../../shared/formats/format.ts";
import type { ReimportSummary } from "../../../shared/rpc/contract/reimport.ts";
import type { Desk } from "../desk.ts";
import { type Progress, steps } from "../progress.ts";
import { type Implementation, telling } from "./base.ts";

export const reimportRouter = (os: Implementation, desk: Desk) => {
  const stream = (name: string, grant: string, signal: AbortSignal | undefined, run: Run) => {
    const file = desk.options.grants.resolve(grant, "read");
    const work = (progress: Progress, stop: AbortSignal) => run(file, { progress, signal: stop });
    return telling(desk, name, steps(work, signal));
  };
  return {
    preview: os.reimport.preview.handler(async function* ({ input, signal }) {
      yield* stream("reimport.preview", input.grant, signal, (file, work) => desk.previewVersion(file, work));
    }),
    apply: os.reimport.apply.handler(async function* ({ input, signal }) {
      yield* stream("reimport.apply", input.grant, signal, (file, work) => desk.takeVersion(file, work));
    }),
  };
};

type Run = (file: string, work: Work) => Promise<ReimportSummary>;
