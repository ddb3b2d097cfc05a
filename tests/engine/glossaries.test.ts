import { writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lostInExport, writeGlossary } from "../../electron/engine/glossary/exchange.ts";
import { readShared, share } from "../../electron/engine/glossary/shared.ts";
import type { Concept } from "../../shared/glossary/termbase.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const { engine } = engineIn(path.join(folder, "data"));
const client = createRouterClient(engine.router) as Engine;
beforeAll(async () => {
  for await (const _step of await client.book.openSample());
});
afterAll(() => engine.close());

const lin: Concept = {
  id: "lin",
  note: "la fibre",
  terms: [
    { term: "lin", language: "fr", status: "preferred" },
    { term: "linge", language: "fr", status: "forbidden" },
  ],
};

test("a shared termbase is read again, added to, and never leaves its folder", async () => {
  const shared = path.join(folder, "shared");
  expect(await readShared(shared)).toEqual([]);
  const id = await share(shared, "../Agro: termes", [lin]);
  await share(shared, "../Agro: termes", [{ ...lin, id: "ble" }]);
  writeFileSync(path.join(shared, "abîmé.tbx"), "<tbx");
  const [termbase, ...others] = await readShared(shared);
  expect(others).toEqual([]);
  expect(termbase).toMatchObject({ id, concepts: [{ id: "lin" }, { id: "ble" }] });
});

test("what an export loses is counted by reading it again", async () => {
  const termbase = { id: "own", title: "T", concepts: [{ ...lin, confidence: 0.5 }] };
  for (const format of ["tbx", "tbx2", "csv", "xlsx"] as const) {
    const lost = await lostInExport(termbase, new Uint8Array(await writeGlossary(termbase, format)));
    expect([format, lost.get("term"), lost.get("note")]).toEqual([format, undefined, undefined]);
  }
});

test("the book's terms are shared, used, found with a mistyped letter, and written where the user said", async () => {
  await client.glossary.save({ terms: [{ term: "moissonneuse", language: "fr", status: "preferred" }] });
  const { termbase } = await client.glossary.share({ title: "Agro" });
  expect((await client.book.current())?.termbases).toContain(termbase);
  expect((await client.glossary.termbases()).find(({ id }) => id === termbase)).toMatchObject({
    concepts: 1,
    inUse: true,
  });
  const found = await client.glossary.list({ query: "moisonneuse" });
  expect(
    found
      .slice(0, 2)
      .map((concept) => concept.termbase)
      .sort(),
  ).toEqual(["own", termbase]);
});

test("candidates are asked about until they are confirmed or set aside", async () => {
  const first = await client.glossary.candidates();
  const [one, other] = first.filter(({ kind }) => kind === "term");
  expect(first.some(({ kind, text }) => kind === "name" && text === "Stavropol")).toBe(true);
  await client.glossary.setAside({ text: one?.text ?? "" });
  await client.glossary.save({ terms: [{ term: other?.text ?? "", language: "fr", status: "preferred" }] });
  const texts = (await client.glossary.candidates()).map(({ text }) => text);
  expect(texts).not.toContain(one?.text);
  expect(texts).not.toContain(other?.text);
  expect(texts.length).toBe(first.length - 2);
});
