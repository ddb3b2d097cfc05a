import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, expect, test } from "vitest";
import { plain } from "../../shared/book/content.ts";
import type { EngineEvent } from "../../shared/rpc/contract/events.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, sampleFile, temporaryFolder, work } from "../engine/temporary.ts";

const folder = temporaryFolder();
const { engine, logged } = engineIn(folder);
const client = createRouterClient(engine.router) as Engine;
afterAll(() => engine.close());
/** What the checks found; what the reader of the file doubted is known without them. */
const found = async () => (await client.flags.queue({ order: "book" })).filter(({ check }) => check !== "structure");

test("checking can be stopped, the book is worked on meanwhile, and goes on when asked", async () => {
  // Long enough for the stop to come first.
  const sample = readFileSync(sampleFile, "utf8");
  const seed = path.join(folder, "long.txt");
  writeFileSync(seed, Array.from({ length: 6 }, () => sample).join("\n\n"));
  const events: EngineEvent[] = [];
  const listening = new AbortController();
  const heard = (async () => {
    for await (const event of engine.desk.events.listen(listening.signal)) events.push(event);
  })().catch(() => {});
  await engine.desk.open(seed, path.join(folder, "book.epreuve"), "edits", work);
  await client.checking.stop();
  await engine.desk.book.checked;
  expect(events.filter(({ kind }) => kind === "checking-stopped")).toHaveLength(1);
  expect(await found()).toEqual([]);

  const [first, second] = (await client.blocks.outline()).slice(20);
  const [view] = await client.blocks.get({ ids: first ? [first.id] : [] });
  if (!view || !second) throw new Error("the book is too short");
  const content = plain("Les tracteurs et tracteurs de de cette usine.");
  await client.blocks.edit({ id: view.id, version: view.version, content, reason: { kind: "typed" } });
  expect((await client.blocks.get({ ids: [view.id] }))[0]?.flags).toEqual([]);

  // Stopped twice is stopped once, and what comes after is not disturbed by what the first worker had begun.
  await client.checking.stop();
  await client.checking.again();
  await engine.desk.book.checked;
  expect(events.filter(({ kind }) => kind === "checking-stopped")).toHaveLength(1);
  const quotes = (await client.blocks.get({ ids: [view.id] }))[0]?.flags.map(({ quote }) => quote);
  expect(quotes).toContain("de de");
  expect((await found()).length).toBeGreaterThan(100);
  expect(logged).toEqual([]);
  listening.abort();
  await heard;
});

test("the gate does not count flags that nobody looked for: it has the book read first", async () => {
  await engine.desk.open(sampleFile, path.join(folder, "second.epreuve"), "edits", work);
  expect(await client.checking.stop()).toBe(true);
  expect(await found()).toEqual([]);
  const majors = (await client.signoff.gate()).find(({ item }) => item === "major");
  expect(majors?.count).toBeGreaterThan(10);
  expect(await client.checking.stop()).toBe(false);
});

/** Ends the checks' process as a system short of memory would. */
function killChecks(): void {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const rows = all.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const mine = rows.filter(([, , parent, args]) => parent === String(process.pid) && args?.includes("check-worker"));
  expect(mine).toHaveLength(1);
  for (const [, pid] of mine) process.kill(Number(pid), "SIGKILL");
}

test("checks that die take no edit with them: it is saved, one is told, and they go on when asked", async () => {
  await client.book.close();
  const own = engineIn(folder);
  const { desk } = own.engine;
  const mine = createRouterClient(own.engine.router) as Engine;
  const events: EngineEvent[] = [];
  const listening = new AbortController();
  const heard = (async () => {
    for await (const event of desk.events.listen(listening.signal)) events.push(event);
  })().catch(() => {});
  await desk.open(sampleFile, path.join(folder, "third.epreuve"), "edits", work);
  await desk.book.checked;
  const [first] = (await mine.blocks.outline()).slice(20);
  const [view] = await mine.blocks.get({ ids: first ? [first.id] : [] });
  if (!view) throw new Error("the book is too short");
  killChecks();
  const content = plain("Les tracteurs et tracteurs de de cette usine.");
  await mine.blocks.edit({ id: view.id, version: view.version, content, reason: { kind: "typed" } });
  expect(desk.book.block(view.id).content).toEqual(content);
  await expect.poll(() => events.filter(({ kind }) => kind === "checking-stopped")).toHaveLength(1);
  expect(events).toContainEqual({ kind: "problem", problem: { key: "checking-failed", params: {} } });
  expect(await mine.checking.stop()).toBe(false);

  await mine.checking.again();
  await desk.book.checked;
  expect(desk.book.flags(view.id).map(({ quote }) => quote)).toContain("de de");
  listening.abort();
  await heard;
  await own.engine.close();
});
