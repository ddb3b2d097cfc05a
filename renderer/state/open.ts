import type { TrackedChoice } from "../../shared/rpc/contract/book.ts";
import type { GrantedFile } from "../rpc/host.ts";
import { desk, engine } from "./desk.ts";
import { show } from "./load.ts";
import { problemOf, tell } from "./tell.ts";

/** Opens a project, or imports any other file; one with tracked changes only once one has said what becomes of them. */
export const openFile = (file: GrantedFile, trackedChanges?: TrackedChoice): Promise<void> =>
  opening(
    file.name,
    (signal) => engine().book.open({ grant: file.grant, ...(trackedChanges ? { trackedChanges } : {}) }, { signal }),
    (error) => {
      const problem = problemOf(error);
      if (problem?.key !== "tracked-changes") return false;
      desk.set({ dialog: "tracked-changes", question: { file, count: Number(problem.params.count) } });
      return true;
    },
  );

export const openSample = (): Promise<void> => opening("", (signal) => engine().book.openSample(undefined, { signal }));

type Steps = Awaited<ReturnType<ReturnType<typeof engine>["book"]["openSample"]>>;

let stop = new AbortController();

/** Ends what is being opened; the book that was there stays. */
export const stopOpening = (): void => stop.abort();

async function opening(
  name: string,
  start: (signal: AbortSignal) => Promise<Steps>,
  isAnswered: (error: unknown) => boolean = () => false,
): Promise<void> {
  const control = new AbortController();
  stop = control;
  desk.set({ opening: { name, done: 0 }, problem: null });
  try {
    for await (const step of await start(control.signal)) {
      desk.set({ opening: { name, done: step.total ? step.done / step.total : 0 } });
      if (step.result) await show(step.result);
    }
  } catch (error) {
    if (!control.signal.aborted && !isAnswered(error)) desk.set({ problem: tell(error) });
  }
  desk.set({ opening: null });
}
