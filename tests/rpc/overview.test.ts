import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import type { BlockView } from "../../shared/rpc/schemas.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const folder = temporaryFolder();
const { engine } = engineIn(folder);
const client = createRouterClient(engine.router) as Engine;

beforeAll(async () => {
  await engine.desk.openSample(work);
});
afterAll(() => engine.close());

const total = async () => {
  const { chapters } = await client.overview.get();
  return {
    words: chapters.reduce((sum, { words }) => sum + words, 0),
    approved: chapters.reduce((sum, { states }) => sum + (states.approved ?? 0), 0),
    edits: chapters.reduce((sum, { edits }) => sum + edits, 0),
    seconds: chapters.reduce((sum, { seconds }) => sum + seconds, 0),
  };
};

test("the overview follows an edit, an approval and the time spent, in the chapter where they happened", async () => {
  const before = await client.overview.get();
  const rows = await client.blocks.outline();
  const row = rows.find(({ shape, length }) => shape.kind === "paragraph" && length > 400);
  const [view] = (await client.blocks.get({ ids: row ? [row.id] : [] })) as [BlockView];
  expect(before.chapters.length).toBeGreaterThan(15);
  expect(before.days).toEqual([]);
  expect(before.forecast).toBeNull();

  const [first, second] = view.content.text.split(" ");
  const text = view.content.text.replace(`${first} ${second}`, `${first} vraiment ${second}`);
  await client.blocks.edit({
    id: view.id,
    version: view.version,
    content: { text, codes: [] },
    reason: { kind: "typed" },
  });
  await client.blocks.decide({ ids: [view.id], decision: "approve" });
  for (let time = 0; time < 40; time++) await client.overview.active({ block: view.id, seconds: 20 });

  const after = await client.overview.get();
  expect((await total()).edits).toBe(1);
  expect((await total()).seconds).toBe(800);
  const words = (await total()).approved;
  expect(words).toBeGreaterThan(50);
  expect(after.wordsLeft).toBe(before.wordsLeft - words + 1);
  expect(after.days).toEqual([{ day: expect.any(String), seconds: 800, words }]);
  expect(after.forecast).toMatchObject({ days: 1, pace: expect.closeTo((words * 3600) / 800, 3) });
  const touched = after.chapters.filter(({ seconds }) => seconds > 0);
  expect(touched).toHaveLength(1);
  expect(touched[0]?.edits).toBe(1);
});

test("time is kept beside the book, only when asked for, forgotten on demand; a broken file is no harm", async () => {
  const id = engine.desk.book.summary().id;
  const file = path.join(folder, "time", `${id}.json`);
  expect(existsSync(file)).toBe(true);
  const [row] = await client.blocks.outline();
  await client.preferences.set({ trackTime: false });
  await client.overview.active({ block: row?.id as never, seconds: 60 });
  expect((await client.overview.get()).days).toEqual([]);
  await client.preferences.set({ trackTime: true });
  expect((await total()).seconds).toBe(800);
  await client.overview.forgetTime();
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, "{ broken");
  expect((await client.overview.get()).days).toEqual([]);
});
