import path from "node:path";
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from "electron";
import type { EngineMessage } from "../bin/engine-messages.ts";

/** A grant as the engine learns of it: the page only ever sees `id`. */
export interface Grant {
  readonly id: string;
  readonly path: string;
  readonly mode: "read" | "write";
}

/**
 * The engine in a process of its own: checking a whole book never freezes a window. If it dies it is started again, and the
 * page, whose port closes, connects anew; nothing shown as saved is lost, since the engine answers only after the disk.
 */
export class EngineProcess {
  #process: UtilityProcess | undefined;
  readonly #buildRoot: string;
  readonly #appRoot: string;
  readonly #dataDir: string;
  #stopping = false;

  constructor(places: { buildRoot: string; appRoot: string; dataDir: string }) {
    this.#buildRoot = places.buildRoot;
    this.#appRoot = places.appRoot;
    this.#dataDir = places.dataDir;
  }

  start(): void {
    const child = utilityProcess.fork(path.join(this.#buildRoot, "electron", "engine.mjs"), [], {
      serviceName: "Épreuve engine",
      stdio: "inherit",
    });
    this.#process = child;
    this.#send({ kind: "start", appRoot: this.#appRoot, dataDir: this.#dataDir });
    child.once("exit", () => {
      this.#process = undefined;
      if (!this.#stopping) setTimeout(() => this.start(), 200);
    });
  }

  /** A fresh line to the engine; the returned end goes to the page. */
  connect(): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#send({ kind: "connect" }, [port1]);
    return port2;
  }

  grant(grant: Grant): void {
    this.#send({ kind: "grant", grant });
  }

  stop(): void {
    this.#stopping = true;
    this.#send({ kind: "stop" });
  }

  #send(message: EngineMessage, ports: MessagePortMain[] = []): void {
    this.#process?.postMessage(message, ports);
  }
}
