/** What a stream of long work says: a step, or at last the result. */
export interface Step<Result> {
  readonly done: number;
  readonly total: number;
  readonly stage?: string;
  readonly result?: Result;
}

/** Told by work as it goes on, in a unit of its own. */
export type Progress = (done: number, total: number) => void;

/** Counts work of so many units, and tells of it now and again: every unit would be a message of its own. */
export function counted(total: number, progress: Progress): () => void {
  let done = 0;
  return () => {
    if (++done % 500 === 0) progress(Math.min(done, total), total);
  };
}

/**
 * Turns work that reports progress by calling into a stream of steps. Stopping the stream aborts the work's signal; an error
 * of the work is the stream's.
 */
export async function* steps<Result>(
  work: (progress: Progress, signal: AbortSignal) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Step<Result>, void> {
  const stop = new AbortController();
  const abort = (): void => stop.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });
  let latest: Step<Result> | undefined;
  let wake = (): void => {};
  const report = (step: Step<Result>): void => {
    latest = step;
    wake();
  };
  let failure: { readonly error: unknown } | undefined;
  let finished = false;
  const running = work((done, total) => report({ done, total }), stop.signal)
    .then((result) => report({ done: 1, total: 1, result }))
    .catch((error: unknown) => {
      failure = { error };
    })
    .finally(() => {
      finished = true;
      wake();
    });
  try {
    while (true) {
      const step = latest;
      latest = undefined;
      if (step) {
        yield step;
        if (step.result !== undefined) return;
      } else if (failure) throw failure.error;
      else if (finished) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (latest || finished) resolve();
        });
    }
  } finally {
    stop.abort();
    signal?.removeEventListener("abort", abort);
    await running;
  }
}
