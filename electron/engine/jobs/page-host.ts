import { Problem } from "../../../shared/problem.ts";
import type { DrawnPage } from "../formats-pdf/draw-pages.ts";
import type { PageReply, PageRequest } from "./page-messages.ts";
import { WorkerProcess } from "./worker-process.ts";

type PageWorker = WorkerProcess<PageRequest, PageReply>;

/** A page that takes longer is given up, in ms. */
const longest = 20_000;
/** Ms without a question after which the process, which holds the whole file, ends. */
const idle = 60_000;

interface Waiting {
  readonly page: number;
  readonly timer: NodeJS.Timeout;
  resolve(drawn: DrawnPage): void;
  reject(error: unknown): void;
}

/** Draws pages of one PDF in a process that begins with the first question and ends when nobody asks any more. */
export class PageHost {
  readonly #read: () => Uint8Array;
  readonly #waiting = new Map<number, Waiting>();
  #worker: PageWorker | undefined;
  #rest: NodeJS.Timeout | undefined;
  #last = 0;

  /** @param read the file's bytes, asked for when the process starts. */
  constructor(read: () => Uint8Array) {
    this.#read = read;
  }

  /** Page `page` from 1, `width` pixels wide. Rejects with `page-not-drawn`. */
  draw(page: number, width: number): Promise<DrawnPage> {
    clearTimeout(this.#rest);
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = ++this.#last;
    return new Promise<DrawnPage>((resolve, reject) => {
      const timer = setTimeout(() => this.close(), longest).unref();
      this.#waiting.set(id, { page, timer, resolve, reject });
      worker.post({ kind: "draw", id, page, width });
    });
  }

  /** Ends the process; what is still asked for is refused. A later question starts it again. */
  close(): void {
    clearTimeout(this.#rest);
    void this.#worker?.end();
    this.#worker = undefined;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { page, timer, reject } of all) {
      clearTimeout(timer);
      reject(new Problem("page-not-drawn", { page }));
    }
  }

  #start(): PageWorker {
    const worker: PageWorker = new WorkerProcess("page-worker", {
      reply: (reply) => {
        const waiting = this.#waiting.get(reply.id);
        this.#waiting.delete(reply.id);
        clearTimeout(waiting?.timer);
        if (reply.kind === "drawn") waiting?.resolve(reply.drawn);
        else waiting?.reject(new Problem("page-not-drawn", { page: waiting.page }));
        if (this.#waiting.size === 0) this.#rest = setTimeout(() => this.close(), idle).unref();
      },
      died: () => this.close(),
    });
    worker.post({ kind: "open", bytes: this.#read() });
    return worker;
  }
}
