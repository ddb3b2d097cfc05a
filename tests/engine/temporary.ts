import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { createEngine } from "../../electron/engine/create-engine.ts";
import { Grants } from "../../electron/engine/files/grants.ts";

export const appRoot = path.resolve(import.meta.dirname, "../..");
export const sampleFile = path.join(appRoot, "seeds", "les-limites-du-partenariat-durable.txt");

/** A folder for the tests of one file; gone when they end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "epreuve-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An engine of a test's own. What it logs is kept: a test may say that nothing was. */
export function engineIn(dataDir: string) {
  const grants = new Grants();
  const logged: string[] = [];
  const engine = createEngine({ appRoot, dataDir, grants, now: Date.now, log: (line) => logged.push(line) });
  return { engine, grants, logged };
}

export const work = { progress: () => {}, signal: new AbortController().signal };
