import { copyFileSync } from "node:fs";
import path from "node:path";
import { createRouterClient } from "@orpc/server";
import { expect, test } from "vitest";
import { mergeFiles } from "../../electron/engine/merge/merge-files.ts";
import { createProject } from "../../electron/engine/project/import-book.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { Doubt, DraftBlock } from "../../shared/formats/format.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { engineIn, temporaryFolder, work } from "./temporary.ts";

const one = blockId("b1");
const two = blockId("b2");
const note = blockId("n1");
const text = "Le port fut fermé. La ville dormait.";
const cut = "Le port fut fermé.".length;

const block = (id: typeof one, kind: DraftBlock["kind"], words: string): DraftBlock => ({
  id,
  kind,
  content: plain(words),
  provenance: {},
});
const doubts: Doubt[] = [
  {
    kind: "uncertain-join",
    block: one,
    span: { from: 0, to: cut },
    repairs: [{ kind: "split", block: one, at: cut }],
    confidence: 0.6,
  },
  {
    kind: "uncertain-heading",
    block: two,
    span: { from: 0, to: 9 },
    repairs: [{ kind: "reshape", block: two, shape: { kind: "heading", level: 2 } }],
    confidence: 0.6,
  },
  {
    kind: "orphan-note",
    block: note,
    span: { from: 0, to: 4 },
    params: { label: "1" },
    repairs: [{ kind: "attach", note, block: two, at: 9 }],
    confidence: 0.9,
  },
];

async function deskWith() {
  const folder = temporaryFolder();
  const { engine } = engineIn(folder);
  const file = path.join(folder, "book.epreuve");
  const blocks = [
    block(one, "paragraph", text),
    block(two, "paragraph", "Les quais."),
    block(note, "note", "Voir plus bas."),
  ];
  const draft = { meta: {}, blocks, doubts, notices: [] };
  const meta = { title: "T", authors: [], language: "fr" };
  await createProject(file, { draft, reader: txtReader, bytes: new Uint8Array([65]) }, meta, "id", {});
  await engine.desk.open(file, undefined, "edits", work);
  await engine.desk.book.checked;
  const client = createRouterClient(engine.router) as Engine;
  const open = () =>
    [one, two, note].filter((id) => engine.desk.book.flags(id).some(({ check }) => check === "structure"));
  const flagOf = (id: typeof one) => {
    const flag = engine.desk.book.flags(id).find(({ check }) => check === "structure");
    const [edit] = flag?.repairs ?? [];
    if (!flag || !edit) throw new Error(`no repair for ${id}`);
    return { flag, edit };
  };
  const repair = (id: typeof one) => {
    const { flag, edit } = flagOf(id);
    return client.blocks.restructure({ edit, flag: flag.key });
  };
  return { engine, client, open, repair, flagOf, file, folder };
}

test("a repair settles its own doubt and no other; undo brings it back, redo settles it again, over a restart", async () => {
  const { engine, client, open, repair, file } = await deskWith();
  expect(open()).toEqual([one, two, note]);
  await repair(two);
  expect(engine.desk.book.block(two).shape).toEqual({ kind: "heading", level: 2 });
  expect(open()).toEqual([one, note]);
  await client.blocks.undo();
  expect(open()).toEqual([one, two, note]);
  await client.blocks.redo();
  expect(open()).toEqual([one, note]);
  await client.book.close();
  await engine.desk.open(file, undefined, "edits", work);
  expect(open()).toEqual([one, note]);
  await engine.close();
});

test("a cut goes where the machine's text stands now, after an edit before it", async () => {
  const { engine, client, repair } = await deskWith();
  const { version } = engine.desk.book.view(one);
  await client.blocks.edit({
    id: one,
    version,
    content: plain(`Cette année-là, ${text.replace("fermé", "enfin fermé")}`),
    reason: { kind: "typed" },
  });
  await repair(one);
  expect(engine.desk.book.blocks.map(({ content }) => content.text).slice(0, 2)).toEqual([
    "Cette année-là, Le port fut enfin fermé.",
    "La ville dormait.",
  ]);
  expect(engine.desk.book.block(one).raw.text).toBe("Le port fut fermé.");
  await engine.close();
});

test("what the doubt proposes may be done by hand as well; something else leaves it open", async () => {
  const { engine, client, open } = await deskWith();
  await client.blocks.restructure({ edit: { kind: "reshape", block: one, shape: { kind: "quotation" } } });
  expect(open()).toEqual([one, two, note]);
  await client.blocks.restructure({ edit: { kind: "split", block: one, at: cut } });
  expect(open()).toEqual([two, note]);
  await engine.close();
});

test("an uncalled note is called where one says, and listed again when it is detached", async () => {
  const { engine, client, open, repair } = await deskWith();
  expect(await client.blocks.uncalledNotes()).toEqual([{ id: note, label: "", text: "Voir plus bas." }]);
  await repair(note);
  expect(engine.desk.book.block(two).content.codes).toMatchObject([{ kind: "note-call", note, from: 9 }]);
  expect(await client.blocks.uncalledNotes()).toEqual([]);
  expect(open()).toEqual([one, two]);
  await client.blocks.restructure({ edit: { kind: "detach", note } });
  expect(await client.blocks.uncalledNotes()).toHaveLength(1);
  await engine.close();
});

test("what a repair settled in another copy is settled here after the merge, and open again when that copy took it back", async () => {
  const { engine, client, open, repair, file, folder } = await deskWith();
  const other = path.join(folder, "other.epreuve");
  await client.book.close();
  copyFileSync(file, other);
  await engine.desk.open(other, undefined, "edits", work);
  await repair(two);
  await client.book.close();
  await engine.desk.open(file, undefined, "edits", work);
  expect(open()).toEqual([one, two, note]);
  await client.book.close();
  mergeFiles(file, other, Date.now());
  await engine.desk.open(file, undefined, "edits", work);
  expect(open()).toEqual([one, note]);
  await client.book.close();
  await engine.desk.open(other, undefined, "edits", work);
  await client.blocks.undo();
  await client.book.close();
  mergeFiles(file, other, Date.now());
  await engine.desk.open(file, undefined, "edits", work);
  expect(open()).toEqual([one, two, note]);
  await engine.close();
});

test("a doubt that is right as it stands is set aside like any flag, listed and taken up again", async () => {
  const { engine, client, open, flagOf } = await deskWith();
  const { flag } = flagOf(one);
  const { decision } = await client.flags.ignore({ block: one, key: flag.key, verb: "this" });
  expect(open()).toEqual([two, note]);
  await client.flags.unignore({ decision });
  expect(open()).toEqual([one, two, note]);
  await engine.close();
});
