import type { BlockId } from "../../../shared/book/ids.ts";
import type { Flag } from "../../../shared/checks/check.ts";
import type { CheckedBlock } from "../../../shared/checks/passage.ts";
import type { OwnRule } from "../../../shared/rules/own-rule.ts";
import type { CheckReply, CheckRequest, CheckSettings } from "./check-messages.ts";
import { letGo } from "./let-go.ts";
import { WorkerProcess } from "./worker-process.ts";

export interface CheckListener {
  progress(done: number, total: number): void;
  /** Blocks whose flags may be other ones; undefined: any. */
  flags(blocks?: readonly BlockId[]): void;
  failed(message: string): void;
  /** Nobody reads the book any more until it is loaded again. */
  stopped(): void;
}

/** The flags of the open book: kept here to be asked at once, made by a worker. */
export class CheckHost {
  /** Begun by a load; none once that was stopped, or the worker died. */
  #worker: WorkerProcess<CheckRequest, CheckReply> | undefined;
  readonly #listener: CheckListener;
  #flags = new Map<BlockId, readonly Flag[]>();
  /** What has come of a load that is not done yet. */
  #read = new Map<BlockId, readonly Flag[]>();
  readonly #waiting = new Map<number, () => void>();
  readonly #asked = new Map<
    number,
    { tried?(flags: readonly Flag[]): void; suggested?(words: readonly string[]): void }
  >();
  #last = 0;
  #loaded = false;
  #stopped = false;
  #whenLoaded = gate();

  constructor(listener: CheckListener) {
    this.#listener = listener;
  }

  load(settings: CheckSettings, blocks: readonly CheckedBlock[]): void {
    // Who waits for the load before waits for this one.
    if (this.#loaded || this.#stopped) this.#whenLoaded = gate();
    this.#loaded = false;
    this.#stopped = false;
    this.#read = new Map();
    this.#worker ??= this.#start();
    this.#worker.post({ kind: "load", settings, blocks: blocks.map(bare) });
  }

  /** Resolves when the flags are true again; at once while the book is still being read. */
  change(blocks: readonly CheckedBlock[], removed: readonly BlockId[], order?: readonly BlockId[]): Promise<void> {
    if (this.#stopped) {
      // What is known of them is of another text; the next load reads them all.
      for (const { id } of blocks) this.#flags.delete(id);
      return Promise.resolve();
    }
    const id = ++this.#last;
    this.#worker?.post({ kind: "change", id, blocks: blocks.map(bare), removed, ...(order ? { order } : {}) });
    if (!this.#loaded) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Ends the reading of the book; flags that were known before it stay until their text changes. False when it is read, or stopped. */
  stop(): boolean {
    if (this.#loaded || this.#stopped) return false;
    // The worker listens to nobody while it reads.
    void this.#worker?.end();
    this.#withoutWorker();
    return true;
  }

  /** Was the reading of the book stopped, and not begun again since? */
  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Resolves when the book has been read once, or can't be: whoever asks for "the next flag" waits for all of them. */
  get ready(): Promise<void> {
    return this.#whenLoaded.promise;
  }

  /** What a rule would flag; waits for the load. */
  tryOut(rule: OwnRule): Promise<readonly Flag[]> {
    if (!this.#worker) return Promise.resolve([]);
    const id = ++this.#last;
    this.#worker.post({ kind: "try-out", id, rule });
    return new Promise((tried) => this.#asked.set(id, { tried }));
  }

  /** Words near one that is not in the dictionary, best first: half a second, and so only when asked for. */
  suggest(word: string): Promise<readonly string[]> {
    this.#worker ??= this.#start();
    const id = ++this.#last;
    this.#worker.post({ kind: "suggest", id, word });
    return new Promise((suggested) => this.#asked.set(id, { suggested }));
  }

  flags(block: BlockId): readonly Flag[] {
    return this.#flags.get(block) ?? [];
  }

  async close(): Promise<void> {
    this.#whenLoaded.resolve();
    await this.#worker?.end();
  }

  #start(): WorkerProcess<CheckRequest, CheckReply> {
    return new WorkerProcess("check-worker", {
      reply: (reply) => this.#take(reply),
      died: ({ message }) => this.#giveUp(message),
    });
  }

  /** The worker died, or could not read the book: another begins with the next load. */
  #giveUp(message: string): void {
    void this.#worker?.end();
    this.#withoutWorker();
    this.#listener.failed(message);
    this.#listener.stopped();
  }

  /** Whoever waits for a worker that is gone goes on with what is known. */
  #withoutWorker(): void {
    this.#worker = undefined;
    this.#stopped = true;
    for (const settle of this.#waiting.values()) settle();
    this.#waiting.clear();
    for (const { tried, suggested } of this.#asked.values()) {
      tried?.([]);
      suggested?.([]);
    }
    this.#asked.clear();
    this.#whenLoaded.resolve();
  }

  #take(reply: CheckReply): void {
    switch (reply.kind) {
      case "progress":
        this.#listener.progress(reply.done, reply.total);
        break;
      case "read":
        for (const [block, flags] of reply.flags) this.#read.set(block, flags);
        break;
      case "loaded":
        this.#loaded = true;
        this.#flags = this.#read;
        this.#read = new Map();
        this.#whenLoaded.resolve();
        this.#listener.flags();
        letGo();
        break;
      case "changed":
        for (const [block, flags] of reply.flags) this.#flags.set(block, flags);
        this.#settle(reply.id);
        this.#listener.flags([...reply.flags.keys()]);
        break;
      case "tried":
        this.#asked.get(reply.id)?.tried?.(reply.flags);
        this.#asked.delete(reply.id);
        break;
      case "suggested":
        this.#asked.get(reply.id)?.suggested?.(reply.words);
        this.#asked.delete(reply.id);
        break;
      case "failed":
        if (reply.id !== undefined) {
          this.#asked.get(reply.id)?.tried?.([]);
          this.#asked.get(reply.id)?.suggested?.([]);
          this.#asked.delete(reply.id);
          this.#settle(reply.id);
          this.#listener.failed(reply.message);
        } else this.#giveUp(reply.message);
        break;
    }
  }

  #settle(id: number): void {
    this.#waiting.get(id)?.();
    this.#waiting.delete(id);
  }
}

/** Only what the checks look at crosses to the worker. */
const bare = ({ id, kind, level, label, content }: CheckedBlock): CheckedBlock => ({
  id,
  kind,
  content,
  ...(level === undefined ? {} : { level }),
  ...(label === undefined ? {} : { label }),
});

interface Gate {
  readonly promise: Promise<void>;
  resolve(): void;
}

/** A promise that is resolved from outside. */
function gate(): Gate {
  let open = (): void => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, resolve: () => open() };
}
