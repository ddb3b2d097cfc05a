import { type ChildProcess, fork } from "node:child_process";
import { Socket } from "node:net";
import { engineOfWorkers } from "../files/write-atomic.ts";
import { type WorkerName, workerFile } from "./workers.ts";

/** Why a worker is gone that nobody ended. */
export interface Death {
  /** It took more memory than it may, or than there is. */
  readonly outOfMemory: boolean;
  /** What it said last, for the log. */
  readonly message: string;
}

interface Options<Reply> {
  /** In MB; Node's own limit when not given. */
  readonly memory?: number;
  /** Does the engine wait for it before it ends? */
  readonly holds?: boolean;
  reply(reply: Reply): void;
  died(death: Death): void;
}

/** Characters of its last words that are kept. */
const lastWords = 4_000;

/**
 * A worker as a process of its own, and not as a thread: a thread that is ended in the middle of native code (SQLite, Typst) or of
 * WebAssembly takes the whole engine with it, and so does one that wants more memory than there is.
 */
export class WorkerProcess<Request, Reply> {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #ended = false;

  constructor(name: WorkerName, { memory, holds, reply, died }: Options<Reply>) {
    const child = fork(workerFile(name), {
      // Structured clone, as between threads: maps and bytes cross as they are.
      serialization: "advanced",
      execArgv: memory === undefined ? [] : [`--max-old-space-size=${memory}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: { ...process.env, ...engineOfWorkers, ...(process.versions.electron ? { ELECTRON_RUN_AS_NODE: "1" } : {}) },
    });
    this.#child = child;
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (words: string) => {
      said = (said + words).slice(-lastWords);
    });
    child.on("message", (message) => {
      if (!this.#ended) reply(message as Reply);
    });
    this.#gone = new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    const end = (outOfMemory: boolean, message: string): void => {
      if (this.#ended) return;
      this.#ended = true;
      died({ outOfMemory, message });
    };
    child.once("error", (error) => end(false, error.message));
    // "close" comes after its last words have been read. A system short of memory kills without any.
    child.once("close", (code, signal) =>
      end(
        signal === "SIGKILL" || said.includes("heap out of memory"),
        `${name} ended early (${signal ?? code})\n${said}`,
      ),
    );
    if (!holds) {
      child.unref();
      child.channel?.unref();
      if (child.stderr instanceof Socket) child.stderr.unref();
    }
  }

  /** What is said to one that is gone is lost: `died` was told. */
  post(request: Request): void {
    this.#child.send(request as object, () => {});
  }

  /** Ends it at once, whatever it does; resolves when it is gone. Its replies are not heard any more. */
  end(): Promise<void> {
    this.#ended = true;
    // Whoever waits for the end must see it, even when it is the last thing that happens.
    this.#child.ref();
    this.#child.kill("SIGKILL");
    return this.#gone;
  }
}
