/** The engine inside Electron: a utility process that is told by the main process and serves pages over their own ports. */
import { RPCHandler } from "@orpc/server/message-port";
import { createEngine, type RunningEngine } from "../engine/create-engine.ts";
import { Grants } from "../engine/files/grants.ts";
import type { EngineMessage } from "./engine-messages.ts";

/** What Electron puts on `process` in a utility process; its types are the main process's alone. */
interface ParentPort {
  on(
    event: "message",
    listener: (event: { data: EngineMessage; ports: Parameters<RPCHandler<never>["upgrade"]>[0][] }) => void,
  ): void;
}

const { parentPort } = process as unknown as { parentPort?: ParentPort };
const grants = new Grants();
let engine: RunningEngine | undefined;

parentPort?.on("message", ({ data, ports }) => {
  switch (data.kind) {
    case "start":
      engine = createEngine({
        appRoot: data.appRoot,
        dataDir: data.dataDir,
        grants,
        now: Date.now,
        log: console.error,
      });
      break;
    case "grant":
      grants.add(data.grant);
      break;
    case "connect": {
      const [port] = ports;
      if (engine && port) {
        new RPCHandler(engine.router).upgrade(port);
        if ("start" in port && typeof port.start === "function") port.start();
      }
      break;
    }
    case "stop":
      void engine?.close().finally(() => process.exit(0));
      break;
  }
});
