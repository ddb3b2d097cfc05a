import type { Grants } from "./files/grants.ts";

/** All that the engine needs of its host. */
export interface EngineOptions {
  /** Where `seeds/` and `glossary/` are. */
  readonly appRoot: string;
  /** Where this person's books, preferences and history are kept. */
  readonly dataDir: string;
  readonly now: () => number;
  readonly log: (line: string) => void;
  readonly grants: Grants;
}
