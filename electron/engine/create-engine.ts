import { Desk } from "./desk.ts";
import type { EngineOptions } from "./engine-options.ts";
import { type EngineRouter, makeRouter } from "./router/index.ts";

export interface RunningEngine {
  readonly router: EngineRouter;
  readonly desk: Desk;
  close(): Promise<void>;
}

/** The engine, ready to be served through any door. */
export function createEngine(options: EngineOptions): RunningEngine {
  const desk = new Desk(options);
  return { desk, router: makeRouter(desk), close: () => desk.close() };
}
