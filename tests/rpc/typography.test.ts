import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const { engine } = engineIn(temporaryFolder());
const client = createRouterClient(engine.router) as Engine;

beforeAll(async () => {
  await engine.desk.openSample(work);
});
afterAll(() => engine.close());

const texts = () => engine.desk.book.blocks.map(({ content }) => content.text).join("\n");
const places = async () =>
  Object.fromEntries((await client.typography.preview()).kinds.map(({ check, places: count }) => [check, count]));

describe("the typography of the book as one batch", () => {
  test("what is left alone stays, the kinds chosen go, in one step that one undo takes back", async () => {
    const before = texts();
    const { style, kinds } = await client.typography.preview();
    expect(style).toBe("imprimerie-nationale");
    const spaces = kinds.find(({ check }) => check === "typo-spaces");
    const [example] = spaces?.examples ?? [];
    if (!spaces || !example) throw new Error("no spaces to correct in the sample");
    await client.flags.ignore({ key: example.key, block: example.block, verb: "this" });
    const done = await client.typography.apply({ checks: ["typo-spaces"] });
    expect(done?.places).toBe(spaces.places - 1);
    const after = await places();
    expect(after["typo-spaces"] ?? 0).toBeLessThan(5);
    expect(after["typo-apostrophes"]).toBe(kinds.find(({ check }) => check === "typo-apostrophes")?.places);
    expect(engine.desk.book.block(example.block).content.text).toContain(example.before + example.found);
    const [latest] = engine.desk.book.project.db
      .prepare<[], { reason: string }>("SELECT reason FROM revisions ORDER BY seq DESC LIMIT 1")
      .all();
    expect(JSON.parse(latest?.reason ?? "")).toEqual({ kind: "typography" });
    await client.blocks.undo();
    expect(texts()).toBe(before);
  });

  test("another house wants other spaces", async () => {
    const spaces = async () => {
      const { style, kinds } = await client.typography.preview();
      const quotes = kinds.find(({ check }) => check === "typo-quotes")?.examples ?? [];
      return { style, opening: quotes.map(({ write }) => write).find((write) => write.startsWith("«")) };
    };
    expect(await spaces()).toEqual({ style: "imprimerie-nationale", opening: "«\u00a0" });
    await client.typography.setStyle({ style: "swiss" });
    expect(await spaces()).toEqual({ style: "swiss", opening: "«\u202f" });
  });
});

describe("the record of a check", () => {
  test("a check that is set aside again and again sinks to the end of the queue, until it is asked for", async () => {
    await engine.desk.book.checked;
    const queue = await client.flags.queue({ order: "book" });
    const check = queue[0]?.check ?? "";
    const own = queue.filter((flag) => flag.check === check);
    expect(own.length).toBeGreaterThan(6);
    for (const { key, block } of own.slice(0, 5)) await client.flags.ignore({ key, block, verb: "this" });
    expect((await client.flags.records()).find((record) => record.check === check)).toMatchObject({ sunk: true });
    expect((await client.flags.next({}))?.check).not.toBe(check);
    expect((await client.flags.queue({ order: "book" })).at(-1)?.check).toBe(check);
    expect((await client.flags.next({ filter: { checks: [check] } }))?.check).toBe(check);
  });
});
