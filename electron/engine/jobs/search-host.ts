import { Problem } from "../../../shared/problem.ts";
import type { FindQuery } from "../../../shared/search/find.ts";
import type { SearchDocument } from "../search/book-index.ts";
import type { FoundPlace, SearchReply, SearchRequest } from "./search-messages.ts";
import { WorkerProcess } from "./worker-process.ts";

type SearchWorker = WorkerProcess<SearchRequest, SearchReply>;

/** A pattern that takes longer is stopped, in ms. */
const longest = 10_000;

interface Waiting {
  resolve(reply: SearchReply): void;
  reject(error: unknown): void;
}

/** The open book's search; its worker begins when told to warm up or with the first question, so that opening costs nothing. */
export class SearchHost {
  readonly #documents: () => readonly SearchDocument[];
  readonly #waiting = new Map<number, Waiting>();
  #worker: SearchWorker | undefined;
  #last = 0;
  #closed = false;

  /** @param documents the book as it stands, asked for when the worker starts. */
  constructor(documents: () => readonly SearchDocument[]) {
    this.#documents = documents;
  }

  /** Begins to index, so that the first question finds it done. */
  warm(): void {
    if (!this.#closed) this.#worker ??= this.#start();
  }

  change(documents: readonly SearchDocument[], removed: readonly string[]): void {
    if (documents.length > 0) this.#worker?.post({ kind: "put", documents });
    if (removed.length > 0) this.#worker?.post({ kind: "remove", ids: removed });
  }

  /** Ids of documents that answer a query, best first. */
  async query(query: string, limit: number): Promise<readonly string[]> {
    const reply = await this.#ask({ kind: "query", id: ++this.#last, query, limit });
    return reply.kind === "queried" ? reply.documents : [];
  }

  /** Every place, in the order of `documents`. Rejects with `pattern-broken` or `pattern-slow`. */
  async find(query: FindQuery, documents: readonly string[], limit: number): Promise<readonly FoundPlace[]> {
    const reply = await this.#ask({ kind: "find", id: ++this.#last, query, documents, limit });
    return reply.kind === "found" ? reply.places : [];
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.end();
    this.#fail(new Problem("no-book"));
  }

  #start(): SearchWorker {
    const worker: SearchWorker = new WorkerProcess("search-worker", {
      reply: (reply) => {
        const waiting = this.#waiting.get(reply.id);
        this.#waiting.delete(reply.id);
        if (reply.kind === "failed")
          waiting?.reject(reply.problem ? new Problem(reply.problem) : new Error(reply.message));
        else waiting?.resolve(reply);
      },
      died: ({ message }) => {
        this.#worker = undefined;
        this.#fail(new Error(message));
      },
    });
    worker.post({ kind: "put", documents: this.#documents() });
    return worker;
  }

  #ask(request: Extract<SearchRequest, { readonly id: number }>): Promise<SearchReply> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise<SearchReply>((resolve, reject) => {
      // Only somebody's own pattern can run away; a question to the index may have to wait for it.
      const runaway = () => {
        this.#worker = undefined;
        void worker.end();
        this.#fail(new Problem("pattern-slow"));
      };
      const timer = request.kind === "find" ? setTimeout(runaway, longest).unref() : undefined;
      const settle =
        <Value>(then: (value: Value) => void) =>
        (value: Value): void => {
          clearTimeout(timer);
          then(value);
        };
      this.#waiting.set(request.id, { resolve: settle(resolve), reject: settle(reject) });
      worker.post(request);
    });
  }

  #fail(error: unknown): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const waiting of all) waiting.reject(error);
  }
}
