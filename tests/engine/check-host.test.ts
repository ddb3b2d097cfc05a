import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CheckHost } from "../../electron/engine/jobs/check-host.ts";
import type { CheckSettings } from "../../electron/engine/jobs/check-messages.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";
import { appRoot, temporaryFolder } from "./temporary.ts";

const id = blockId("b");
const block = { id, kind: "paragraph", content: plain("Il parle de de la ville.") } as const;
const settings: CheckSettings = {
  appRoot,
  language: "fr",
  termbases: [],
  packs: ["ru-fr"],
  style: imprimerieNationale,
};

/** Where a pack stands in the catalogue, and its file was cut short. */
function brokenGlossary(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "glossary"));
  const catalogue = { termbases: [], packs: [{ id: "ru-fr", file: "cut.json" }] };
  writeFileSync(path.join(folder, "glossary", "catalogue.json"), JSON.stringify(catalogue));
  writeFileSync(path.join(folder, "glossary", "cut.json"), '{ "id": "ru-fr", "entr');
  return folder;
}

test("a book that can't be read by the checks is told as stopped; nobody waits, and the next load reads it", async () => {
  const told: string[] = [];
  const checks = new CheckHost({
    progress: () => {},
    flags: () => {},
    failed: () => told.push("failed"),
    stopped: () => told.push("stopped"),
  });
  checks.load({ ...settings, appRoot: brokenGlossary() }, [block]);
  await checks.ready;
  await expect.poll(() => told).toEqual(["failed", "stopped"]);
  expect(checks.isStopped).toBe(true);
  await checks.change([block], []);
  expect(checks.flags(id)).toEqual([]);

  checks.load(settings, [block]);
  await checks.ready;
  expect(checks.isStopped).toBe(false);
  expect(checks.flags(id).map(({ quote }) => quote)).toContain("de de");
  await checks.close();
});
