import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { expect, test } from "vitest";
import { openForReading } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { placed } from "../../electron/engine/reimport/placed.ts";
import { plain } from "../../shared/book/content.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder, work } from "../engine/temporary.ts";

const paragraphs = [
  "Le port fut fermé au printemps, et la ville s’en souvint longtemps.",
  "Les délégués venus de loin attendaient une réponse du ministre.",
  "On parla des quais, des grues et de la dette des ports.",
  "La séance fut levée tard dans la nuit, sans vote.",
  "Le lendemain, chacun reprit le train pour la capitale.",
];

/** A book of five paragraphs, open on a desk of its own, and what one does to it. */
async function deskWith() {
  const folder = temporaryFolder();
  const { engine, grants } = engineIn(folder);
  const raw = (name: string, texts: readonly string[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, texts.join("\n\n"));
    return file;
  };
  const book = path.join(folder, "livre.epreuve");
  await engine.desk.open(raw("v1.txt", paragraphs), book, "edits", work);
  const client = createRouterClient(engine.router) as Engine;
  const at = (index: number) => {
    const block = engine.desk.book.blocks[index];
    if (!block) throw new Error(`no block ${index}`);
    return block;
  };
  const edit = async (index: number, text: string) => {
    const { id, version } = at(index);
    await client.blocks.edit({ id, version, content: plain(text), reason: { kind: "typed" } });
  };
  const texts = () => engine.desk.book.blocks.map(({ content }) => content.text);
  const take = async (texts_: readonly string[]) => {
    let result: Awaited<ReturnType<typeof engine.desk.takeVersion>> | undefined;
    const grant = grants.give(raw("v2.txt", texts_), "read");
    for await (const step of await client.reimport.apply({ grant })) result = step.result ?? result;
    return result;
  };
  return { engine, client, grants, folder, book, raw, at, edit, texts, take };
}

/** The five paragraphs with some of them replaced. */
const withTexts = (texts: Readonly<Record<number, string>>): string[] =>
  paragraphs.map((text, index) => texts[index] ?? text);

test("where the text is the same, corrections, approvals and flags set aside stay; the rest is the new one", async () => {
  const { engine, client, at, edit, texts, take } = await deskWith();
  const edited = paragraphs[0]?.replace("longtemps", "toujours") ?? "";
  await edit(0, edited);
  const [one, two] = [at(0).id, at(1).id];
  engine.desk.book.decide([two], "approve");
  const changed = (paragraphs[2] ?? "").replace("quais", "bassins");
  const summary = await take([...withTexts({ 2: changed }), "Un mot pour finir, que la première version n’avait pas."]);
  expect(summary).toMatchObject({ same: 4, changed: 1, carried: 0, added: 1, gone: 0, conflicts: 0 });
  expect(texts()).toEqual([
    edited,
    paragraphs[1],
    changed,
    paragraphs[3],
    paragraphs[4],
    "Un mot pour finir, que la première version n’avait pas.",
  ]);
  expect([at(0).id, at(1).id]).toEqual([one, two]);
  expect(engine.desk.book.view(two).state).toBe("approved");
  expect(at(0).raw.text).toBe(paragraphs[0]);
  expect(await client.merge.conflicts()).toEqual([]);
  await engine.close();
});

test("a correction is carried over to other words; on the same words it waits beside the new text, and each choice holds", async () => {
  const { client, engine, at, edit, texts, take } = await deskWith();
  await edit(0, paragraphs[0]?.replace("longtemps", "toujours") ?? "");
  await edit(3, paragraphs[3]?.replace("sans vote", "sans aucun vote") ?? "");
  const summary = await take(
    withTexts({
      0: paragraphs[0]?.replace("au printemps", "à l’automne") ?? "",
      3: paragraphs[3]?.replace("sans vote", "après un vote") ?? "",
    }),
  );
  expect(summary).toMatchObject({ same: 3, carried: 1, conflicts: 1 });
  expect(texts()[0]).toBe("Le port fut fermé à l’automne, et la ville s’en souvint toujours.");
  expect(texts()[3]).toContain("sans aucun vote");
  const [conflict] = await client.merge.conflicts();
  expect(conflict?.blocks[0]?.theirs?.content.text).toContain("après un vote");
  expect(conflict?.blocks[0]?.theirs?.author).toBe("v2.txt");
  await client.merge.resolve({ id: conflict?.id ?? "", choice: "theirs" });
  expect(texts()[3]).toContain("après un vote");
  expect(at(3).raw.text).toContain("après un vote");
  expect(await client.merge.conflicts()).toEqual([]);
  await client.blocks.undo();
  expect(texts()[3]).toContain("sans aucun vote");
  expect(await client.merge.conflicts()).toHaveLength(1);
  await engine.close();
});

test("what is gone from the file goes, but not what somebody worked on; a cut made by hand stays", async () => {
  const { client, engine, at, edit, texts, take } = await deskWith();
  await edit(1, "Les délégués attendaient.");
  const cut = paragraphs[0]?.indexOf(" et la ville") ?? 0;
  await client.blocks.restructure({ edit: { kind: "split", block: at(0).id, at: cut } });
  const summary = await take([
    paragraphs[0] ?? "",
    "Une phrase toute neuve s’est glissée.",
    paragraphs[3] ?? "",
    paragraphs[4] ?? "",
  ]);
  expect(summary).toMatchObject({ same: 3, added: 1, gone: 1, conflicts: 1 });
  expect(texts()).toContain("Les délégués attendaient.");
  expect(texts().slice(0, 2)).toEqual(["Le port fut fermé au printemps,", "et la ville s’en souvint longtemps."]);
  expect(texts()).not.toContain(paragraphs[2]);
  const [conflict] = await client.merge.conflicts();
  expect(conflict?.blocks[0]?.theirs).toBeNull();
  await client.merge.resolve({ id: conflict?.id ?? "", choice: "theirs" });
  expect(texts()).not.toContain("Les délégués attendaient.");
  await engine.close();
});

test("a look changes nothing; the book as it was is kept; what was done before is not undone on another text", async () => {
  const { client, engine, grants, folder, raw, edit, texts, take } = await deskWith();
  await edit(0, "Le port fut fermé.");
  const before = texts();
  const grant = grants.give(raw("v3.txt", ["Tout autre chose."]), "read");
  for await (const _step of await client.reimport.preview({ grant }));
  expect(texts()).toEqual(before);
  const summary = await take(withTexts({ 4: "Le lendemain, chacun reprit le bateau pour la capitale." }));
  const kept = new Project(openForReading(path.join(folder, summary?.kept ?? "")));
  expect(kept.blocks().map(({ content }) => content.text)).toEqual(before);
  kept.close();
  expect(await client.blocks.undo()).toBeNull();
  expect(texts()[4]).toContain("bateau");
  await engine.close();
});

test("the same version again changes nothing, not even what can be undone, and a file that can't be read leaves everything", async () => {
  const { engine, grants, client, folder, texts, edit, take } = await deskWith();
  await edit(2, "On parla des quais.");
  const before = texts();
  expect(await take(paragraphs)).toMatchObject({ same: 5, changed: 0, carried: 0, added: 0, gone: 0, conflicts: 0 });
  expect(texts()).toEqual(before);
  await client.blocks.undo();
  expect(texts()[2]).toBe(paragraphs[2]);
  await client.blocks.redo();
  expect(texts()).toEqual(before);
  const broken = path.join(folder, "cassé.docx");
  writeFileSync(broken, "PK\u0003\u0004 rien");
  const files = readdirSync(folder).length;
  const run = async () => {
    for await (const _step of await client.reimport.apply({ grant: grants.give(broken, "read") }));
  };
  await expect(run()).rejects.toMatchObject({ data: { params: { name: "cassé.docx" } } });
  expect(texts()).toEqual(before);
  expect(readdirSync(folder).length).toBe(files);
  await engine.close();
});

test("positions go up, those that are kept stay, new ones come after the halves of a cut", () => {
  expect(placed([1, undefined, undefined, 2])).toEqual([1, 1 + 1 / 3, 1 + 2 / 3, 2]);
  expect(placed([1, undefined, 2], [1.5])).toEqual([1, 1.75, 2]);
  expect(placed([5, 1, undefined])).toEqual([5, 6, 7]);
  expect(placed([undefined, undefined])).toEqual([1, 2]);
});
