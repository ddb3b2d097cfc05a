import type { BlockId } from "../../../shared/book/ids.ts";
import type { Flag } from "../../../shared/checks/check.ts";
import {
  type GrammarCheckerId,
  grammarCheckers,
  matchesToFlags,
  newBeside,
} from "../../../shared/grammar/grammar-match.ts";
import { Problem } from "../../../shared/problem.ts";
import type { GrammarChecker } from "./grammar-checker.ts";

export interface GrammarText {
  readonly id: BlockId;
  readonly text: string;
}

export interface GrammarListener {
  /** Blocks whose flags are other ones now. */
  flags(blocks: readonly BlockId[]): void;
  /** Something about a checker's state changed. */
  state(): void;
  problem(problem: Problem): void;
}

export interface GrammarState {
  readonly done: number;
  readonly total: number;
  readonly problem: Problem | null;
}

/** An edit waits so long for the next one, in ms. */
const pause = 400;
/** Blocks in one go: what is edited meanwhile has its turn after them. */
const batchSize = 400;

/**
 * What the grammar checkers of others say of the open book. They work beside the desk: nothing waits for them, and one that
 * fails says so once, keeps what it found, and is asked again with the next edit.
 */
export class GrammarHost {
  readonly #listener: GrammarListener;
  readonly #runs = new Map<GrammarCheckerId, Run>();

  constructor(listener: GrammarListener) {
    this.#listener = listener;
  }

  /** Asks these checkers from now on; one that was asked already, with the same settings, goes on. `texts`: the whole book. */
  use(checkers: readonly GrammarChecker[], texts: () => readonly GrammarText[]): void {
    const wanted = new Map(checkers.map((checker) => [checker.id, checker]));
    for (const [id, run] of this.#runs)
      if (wanted.get(id)?.settings !== run.checker.settings) {
        run.stop();
        this.#runs.delete(id);
        this.#listener.flags([...run.flags.keys()]);
      }
    for (const [id, checker] of wanted) {
      const known = this.#runs.get(id);
      if (known) {
        known.resume();
        continue;
      }
      const run = new Run(checker, this.#listener);
      this.#runs.set(id, run);
      run.add(texts());
    }
    this.#listener.state();
  }

  change(texts: readonly GrammarText[], removed: readonly BlockId[]): void {
    for (const run of this.#runs.values()) run.change(texts, removed);
  }

  state(id: GrammarCheckerId): GrammarState | undefined {
    return this.#runs.get(id)?.state;
  }

  /** What they say of a block beside what is said already. */
  flags(block: BlockId, standing: readonly Flag[]): readonly Flag[] {
    if (this.#runs.size === 0) return [];
    const all = grammarCheckers.flatMap((id) => this.#runs.get(id)?.flags.get(block) ?? []);
    return all.length === 0 ? all : newBeside(standing, all);
  }

  /** They ask nothing more until `use` is called again; what they found stays. False when none was at work. */
  pause(): boolean {
    const busy = [...this.#runs.values()].filter((run) => run.isBusy);
    for (const run of busy) run.stop();
    return busy.length > 0;
  }

  close(): void {
    for (const run of this.#runs.values()) run.stop();
    this.#runs.clear();
  }
}

/** One checker at work on one book. */
class Run {
  readonly checker: GrammarChecker;
  /** Of every block where it found something. */
  readonly flags = new Map<BlockId, readonly Flag[]>();
  readonly #listener: GrammarListener;
  #stopped = new AbortController();
  /** Not read yet; edited ones stand before the rest of the book. */
  #waiting = new Map<BlockId, string>();
  #done = 0;
  #problem: Problem | null = null;
  #isWorking = false;

  constructor(checker: GrammarChecker, listener: GrammarListener) {
    this.checker = checker;
    this.#listener = listener;
  }

  get state(): GrammarState {
    return { done: this.#done, total: this.#done + this.#waiting.size, problem: this.#problem };
  }

  get isBusy(): boolean {
    return this.#isWorking && !this.#stopped.signal.aborted;
  }

  add(texts: readonly GrammarText[]): void {
    for (const { id, text } of texts) if (text.trim() !== "") this.#waiting.set(id, text);
    void this.#work();
  }

  change(texts: readonly GrammarText[], removed: readonly BlockId[]): void {
    for (const id of [...removed, ...texts.map(({ id }) => id)]) {
      this.flags.delete(id);
      this.#waiting.delete(id);
    }
    const edited = texts.filter(({ text }) => text.trim() !== "").map(({ id, text }) => [id, text] as const);
    this.#waiting = new Map([...edited, ...this.#waiting]);
    void this.#work();
  }

  /** Tries again what failed, goes on where it was stopped. */
  resume(): void {
    if (this.#stopped.signal.aborted) this.#stopped = new AbortController();
    void this.#work();
  }

  stop(): void {
    this.#stopped.abort();
  }

  /** Reads what waits, batch by batch, until nothing does or something fails. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    const { signal } = this.#stopped;
    try {
      while (this.#waiting.size > 0 && !signal.aborted) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        await this.#readBatch([...this.#waiting].slice(0, batchSize), signal);
        this.#problem = null;
        if (this.#waiting.size === 0) this.#done = 0;
        if (!signal.aborted) this.#listener.state();
      }
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      this.#isWorking = false;
      // It was told to go on before it had come to its end.
      if (signal !== this.#stopped.signal) void this.#work();
    }
  }

  async #readBatch(batch: readonly (readonly [BlockId, string])[], signal: AbortSignal): Promise<void> {
    const touched: BlockId[] = [];
    try {
      const texts = batch.map(([, text]) => text);
      for await (const [index, matches] of this.checker.check(texts, signal)) {
        const [id, text] = batch[index] ?? [];
        // Edited while it was being read: what was found is of another text.
        if (id === undefined || text === undefined || this.#waiting.get(id) !== text || signal.aborted) continue;
        this.#waiting.delete(id);
        this.#done++;
        const flags = matchesToFlags(this.checker.id, id, text, matches);
        if (flags.length > 0) this.flags.set(id, flags);
        else if (!this.flags.delete(id)) continue;
        touched.push(id);
      }
    } finally {
      if (touched.length > 0 && !signal.aborted) this.#listener.flags(touched);
    }
  }

  #fail(error: unknown): void {
    const isNew = this.#problem === null;
    this.#problem = error instanceof Problem ? error : new Problem("grammar-failed", { name: this.checker.id });
    if (isNew) this.#listener.problem(this.#problem);
    this.#listener.state();
  }
}
