import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import type { FlagView } from "../../shared/rpc/schemas.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const { engine } = engineIn(temporaryFolder());
const client = createRouterClient(engine.router) as Engine;
let queue: FlagView[] = [];
let early: FlagView | null = null;

beforeAll(async () => {
  const stop = new AbortController();
  const events = engine.desk.events.listen(stop.signal);
  const checked = (async () => {
    for await (const event of events) if (event.kind === "flags") return;
  })();
  await engine.desk.openSample(work);
  // A hand that is faster than the checks.
  early = await client.flags.next({});
  await checked;
  stop.abort();
  queue = await client.flags.queue({ order: "book" });
});
afterAll(() => engine.close());

const at = ({ block, from, key }: FlagView) => `${block} ${from} ${key}`;

describe("the queue of flags", () => {
  test("asked before the book is checked, it waits and answers with the first flag", () => {
    expect(early && at(early)).toBe(queue[0] && at(queue[0]));
  });

  test("going forward meets every place once and comes round; going back undoes a step", async () => {
    expect(queue.length).toBeGreaterThan(50);
    // Flags that begin at the same place count as one stop.
    const stops = queue.filter(
      (flag, index) => flag.block !== queue[index - 1]?.block || flag.from !== queue[index - 1]?.from,
    );
    let flag = await client.flags.next({});
    for (const stop of stops.slice(0, 60)) {
      expect(flag && `${flag.block} ${flag.from}`).toBe(`${stop.block} ${stop.from}`);
      flag = await client.flags.next({ block: stop.block, from: stop.from });
    }
    const last = stops.at(-1);
    const round = await client.flags.next({ block: last?.block as never, from: last?.from ?? 0 });
    expect(round && at(round)).toBe(queue[0] && at(queue[0]));
    const back = await client.flags.next({
      block: stops[5]?.block as never,
      from: stops[5]?.from ?? 0,
      backwards: true,
    });
    expect(back?.from).toBe(stops[4]?.from);
  });

  test("mechanical typography stays out unless asked for", () => {
    expect(queue.some(({ mechanical }) => mechanical)).toBe(false);
  });

  test("an ignored flag goes, its record remembers it, and taking that back brings it again", async () => {
    const [flag] = queue;
    if (!flag) throw new Error("no flag");
    const { decision, ignored } = await client.flags.ignore({ key: flag.key, block: flag.block, verb: "this" });
    expect(ignored).toBe(1);
    const keys = async () => (await client.flags.queue({ order: "book" })).map(({ key }) => key);
    expect(await keys()).not.toContain(flag.key);
    const record = (await client.flags.records()).find(({ check }) => check === flag.check);
    expect(record).toMatchObject({ ignored: 1, precision: 0 });
    await client.flags.unignore({ decision });
    expect(await keys()).toContain(flag.key);
  });

  test("undo takes back what one did last, words or flags set aside, and says where a flag is again", async () => {
    const keys = async () => (await client.flags.queue({ order: "book" })).map(({ key }) => key);
    const [first, second] = queue.filter(
      ({ check, block }) => check !== "structure" && engine.desk.book.block(block).content.text.length > 300,
    );
    if (!first || !second) throw new Error("no flags");
    const text = () => engine.desk.book.block(second.block).content.text;
    const before = text();
    await client.flags.ignore({ key: first.key, block: first.block, verb: "this" });
    const { version, content } = engine.desk.book.view(second.block);
    const longer = { ...content, text: `${content.text} Encore.` };
    await client.blocks.edit({ id: second.block, version, content: longer, reason: { kind: "typed" } });
    const { ignored } = await client.flags.ignore({ key: second.key, block: second.block, verb: "check" });
    expect(ignored).toBeGreaterThan(0);

    expect((await client.blocks.undo())?.flagged).toBeDefined();
    expect(await keys()).toContain(second.key);
    expect(text()).toBe(longer.text);
    expect((await client.blocks.undo())?.blocks.map(({ id }) => id)).toEqual([second.block]);
    expect(text()).toBe(before);
    expect(await keys()).not.toContain(first.key);
    expect((await client.blocks.undo())?.flagged).toEqual({ block: first.block, key: first.key });
    expect(await keys()).toContain(first.key);
    expect(await client.blocks.undo()).toBeNull();
  });

  test("a check that is switched off says nothing, in the outline neither", async () => {
    const [flag] = queue;
    if (!flag) throw new Error("no flag");
    await client.flags.enable({ check: flag.check, enabled: false });
    expect((await client.flags.queue({ order: "book" })).some(({ check }) => check === flag.check)).toBe(false);
    await client.flags.enable({ check: flag.check, enabled: true });
  });

  test("an edit answers with fresh flags: the corrected place is no longer one", async () => {
    const flag = queue.find(({ check, suggestions }) => check === "glossary" && suggestions.length > 0);
    if (!flag) throw new Error("no glossary flag");
    const [block] = await client.blocks.get({ ids: [flag.block] });
    if (!block) throw new Error("no block");
    const { text } = block.content;
    const fixed = text.slice(0, flag.from) + (flag.suggestions[0] ?? "") + text.slice(flag.to);
    const saved = await client.blocks.edit({
      id: block.id,
      version: block.version,
      content: { text: fixed, codes: [] },
      reason: { kind: "suggestion", check: flag.check, flag: flag.key },
    });
    expect(saved.blocks[0]?.flags.map(({ key }) => key)).not.toContain(flag.key);
    expect((await client.flags.records()).find(({ check }) => check === "glossary")?.corrected).toBe(1);
    await client.blocks.undo();
  });
});

describe("the glossary", () => {
  test("what concerns a block shows the wrong form with what to write", async () => {
    const flag = queue.find(({ check }) => check === "glossary");
    if (!flag) throw new Error("no glossary flag");
    const concerning = await client.glossary.concerning({ block: flag.block });
    expect(concerning.some(({ replacements, places }) => replacements.length > 0 && places.length > 0)).toBe(true);
  });

  test("a term saved in the book is found, alike places in other forms too, and can be taken out", async () => {
    const concept = await client.glossary.save({
      terms: [{ term: "coopération agricole mutuelle", language: "fr", status: "preferred" }],
    });
    expect((await client.glossary.list({ query: "agricole mutuelle" })).map(({ id }) => id)).toEqual([concept.id]);
    await client.glossary.remove({ id: concept.id });
    expect(await client.glossary.list({ query: "agricole mutuelle" })).toEqual([]);
    const alike = await client.glossary.alike({ wrong: "tracteur", right: "camion" });
    expect(alike.length).toBeGreaterThan(0);
    expect(alike.some(({ found, replacement }) => found === "tracteurs" && replacement === "camions")).toBe(true);
  });
});

describe("find and replace", () => {
  const options = { mode: "words", wholeWord: true, matchCase: true, matchAccents: true, scope: "all" } as const;

  test("replaces the chosen places in one step; a stale one is left alone and counted; one undo takes all back", async () => {
    const query = { ...options, query: "Belarus" };
    const found = await client.search.find({ ...query, limit: 1_000 });
    expect(found.length).toBeGreaterThan(5);
    const places = found.map(({ block, span, found: text }, index) => ({
      block,
      span,
      found: index === 0 ? "autre" : text,
    }));
    const { replaced, stale, saved } = await client.search.replace({ options: query, replacement: "Bélarus", places });
    expect([replaced, stale]).toEqual([found.length - 1, 1]);
    expect(saved?.blocks.length).toBeGreaterThan(1);
    expect(await client.search.find({ ...query, limit: 1_000 })).toHaveLength(1);
    await client.blocks.undo();
    expect(await client.search.find({ ...query, limit: 1_000 })).toHaveLength(found.length);
  });
});
