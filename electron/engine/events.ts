import type { EngineEvent } from "../../shared/rpc/contract/events.ts";

/** What happens in the engine, told to every window that listens. */
export class Events {
  readonly #listeners = new Set<(event: EngineEvent) => void>();

  emit(event: EngineEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Events from now on, until the signal. A slow listener keeps its queue; nothing is dropped. */
  async *listen(signal?: AbortSignal): AsyncGenerator<EngineEvent, void> {
    const queue: EngineEvent[] = [];
    let wake = (): void => {};
    const listener = (event: EngineEvent): void => {
      queue.push(event);
      wake();
    };
    const stop = (): void => wake();
    this.#listeners.add(listener);
    signal?.addEventListener("abort", stop, { once: true });
    try {
      while (!signal?.aborted) {
        const event = queue.shift();
        if (event) yield event;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      this.#listeners.delete(listener);
      signal?.removeEventListener("abort", stop);
    }
  }
}
