import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const { engine } = engineIn(path.join(folder, "data"));
const client = createRouterClient(engine.router) as Engine;
beforeAll(async () => {
  for await (const _step of await client.book.openSample());
});
afterAll(() => engine.close());

const variants = () => client.flags.queue({ order: "book", filter: { checks: ["name-variants"] } });

test("names that somebody said are two names are no longer flagged, until it is taken back", async () => {
  await client.flags.next({});
  const [first] = await variants();
  if (!first) throw new Error("the sample has spellings of names that vary");
  const pair = { one: String(first.params.form), other: String(first.params.other) };
  const flagged = async () => (await variants()).some(({ key }) => key === first.key);
  await client.names.decide({ kind: "different", ...pair });
  expect(await flagged()).toBe(false);
  expect((await client.names.list()).some(({ name, alike }) => name === pair.one && alike.length > 0)).toBe(false);
  await client.names.decide({ kind: "undecided", ...pair });
  expect(await flagged()).toBe(true);
});

test("decisions are there again when the book is opened again, and edits are read", async () => {
  await client.names.decide({ kind: "same", one: "Vitebsk", other: "Vitsebsk" });
  await client.book.close();
  for await (const _step of await client.book.openSample());
  const before = (await client.names.list()).find(({ name }) => name === "Vitebsk");
  expect(before?.forms.map(({ text }) => text)).toEqual(["Vitebsk", "Vitsebsk"]);
  const [place] = await client.names.places({ forms: ["Vitsebsk"] });
  const [block] = place ? await client.blocks.get({ ids: [place.block] }) : [];
  if (!block) throw new Error("no block");
  const text = block.content.text.replaceAll("Vitsebsk", "Vitebsk");
  await client.blocks.editAll({ edits: [{ id: block.id, content: { text, codes: [] } }], reason: { kind: "typed" } });
  const after = (await client.names.list()).find(({ name }) => name === "Vitebsk");
  expect(after?.forms).toEqual([{ text: "Vitebsk", count: (before?.forms[0]?.count ?? 0) + 1 }]);
});
