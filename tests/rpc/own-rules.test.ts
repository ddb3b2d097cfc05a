import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import type { OwnRule } from "../../shared/rules/own-rule.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const { engine } = engineIn(temporaryFolder());
const client = createRouterClient(engine.router) as Engine;

beforeAll(async () => {
  await engine.desk.openSample(work);
  await engine.desk.book.checked;
});
afterAll(() => engine.close());

const rule = (part: Partial<OwnRule>): OwnRule => ({
  id: "one",
  kind: "word",
  find: "coopération",
  write: "",
  message: "Le livre dit « partenariat ».",
  severity: "major",
  category: "style/inconsistent",
  enabled: true,
  ...part,
});

const flagged = async (check: string) => {
  await engine.desk.book.checked;
  return client.flags.queue({ order: "book", filter: { checks: [check] } });
};

describe("rules of the book's own", () => {
  test("what a preview shows is what the rule flags once it is saved, with its words and its severity", async () => {
    const preview = await client.rules.preview(rule({}));
    expect(preview.places).toBeGreaterThan(0);
    expect(preview.examples[0]?.found).toMatch(/^coopérations?$/i);
    expect(await flagged("own-rules")).toEqual([]);
    await client.rules.save(rule({}));
    const flags = await flagged("own-rules");
    expect(flags.length).toBe(preview.places);
    expect(flags[0]).toMatchObject({ severity: "major", params: { message: "Le livre dit « partenariat »." } });
    await client.rules.save(rule({ enabled: false }));
    expect(await flagged("own-rules")).toEqual([]);
  });

  test("a pair flags the rarer of two ways, and suggests the other", async () => {
    const pair = rule({ id: "two", kind: "pair", find: "biélorusse", write: "bélarusse", message: "" });
    await client.rules.save(pair);
    const flags = await flagged("own-pairs");
    for (const { suggestions } of flags) expect(["biélorusse", "bélarusse"]).toContain(suggestions[0]);
    expect(new Set(flags.map(({ suggestions }) => suggestions[0])).size).toBeLessThanOrEqual(1);
    await client.rules.remove({ id: "two" });
    expect(await flagged("own-pairs")).toEqual([]);
  });

  test.each([
    ["badly written", "(coopération"],
    ["fits anything", "*"],
  ])("a pattern that is %s is refused", async (_why, find) => {
    await expect(client.rules.save(rule({ id: "three", kind: "pattern", find }))).rejects.toThrow();
    expect((await client.rules.preview(rule({ id: "three", kind: "pattern", find }))).places).toBe(0);
  });

  test("exported and imported they are the same, and nothing comes twice", async () => {
    const { text } = await client.rules.write();
    expect(await client.rules.read({ text })).toEqual({ added: 0 });
    const [before] = await client.rules.list();
    await client.rules.remove({ id: "one" });
    expect(await client.rules.read({ text })).toEqual({ added: 1 });
    const [after] = await client.rules.list();
    expect({ ...after, id: "" }).toEqual({ ...before, id: "" });
    await expect(client.rules.read({ text: "[]" })).rejects.toThrow();
  });
});
