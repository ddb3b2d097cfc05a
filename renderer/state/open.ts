import type { TrackedChoice } from "../../shared/rpc/contract/book.ts";
import type { GrantedFile } from "../rpc/host.ts";
import { desk, engine } from "./desk.ts";
import { show } from "./load.ts";
import { problemOf, tell } from "./tell.ts";

/** Opens a project, or imports any other file; one with tracked changes only once one has said what becomes of them. */
export const openFile = (file: GrantedFile, trackedChanges?: TrackedChoice): Promise<void> =>
  bring({
    name: file.name,
    start: (signal) =>
      engine().book.open({ grant: file.grant, ...(trackedChanges ? { trackedChanges } : {}) }, { signal }),
    take: show,
    isAnswered(error) {
      const problem = problemOf(error);
      if (problem?.key !== "tracked-changes") return false;
      desk.set({ dialog: "tracked-changes", question: { file, count: Number(problem.params.count) } });
      return true;
    },
  });

export const openSample = (): Promise<void> =>
  bring({ name: "", start: (signal) => engine().book.openSample(undefined, { signal }), take: show });

/** Long work of the engine that changes what is on the desk. */
interface Coming<Result> {
  /** The file's name; empty when it has none to show. */
  readonly name: string;
  start(
    signal: AbortSignal,
  ): Promise<AsyncIterable<{ readonly done: number; readonly total: number; readonly result?: Result }>>;
  take(result: Result): Promise<void>;
  /** Was an error a question, and asked? Else it is told. */
  isAnswered?(error: unknown): boolean;
}

let stop = new AbortController();

/** Ends what is on its way; the book that was there stays. */
export const stopOpening = (): void => stop.abort();

/** Shows how far something is on its way to the desk, in the desk's place, and takes what came of it. */
export async function bring<Result>({ name, start, take, isAnswered }: Coming<Result>): Promise<void> {
  const control = new AbortController();
  stop = control;
  desk.set({ opening: { name, done: 0 }, problem: null });
  try {
    for await (const { done, total, result } of await start(control.signal)) {
      desk.set({ opening: { name, done: total ? done / total : 0 } });
      if (result !== undefined) await take(result);
    }
  } catch (error) {
    if (!control.signal.aborted && !isAnswered?.(error)) desk.set({ problem: tell(error) });
  }
  desk.set({ opening: null });
}
