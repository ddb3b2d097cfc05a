import path from "node:path";
import { expect, test } from "vitest";
import { createProject } from "../../electron/engine/project/import-book.ts";
import { openDatabase } from "../../electron/engine/project/open-database.ts";
import { type Hand, Project } from "../../electron/engine/project/project.ts";
import { Remarks } from "../../electron/engine/project/remarks.ts";
import { plain } from "../../shared/book/content.ts";
import { blockId } from "../../shared/book/ids.ts";
import type { DraftBlock } from "../../shared/formats/format.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const anne: Hand = { author: "Anne", role: "post-editor", now: Date.now() };
const paul: Hand = { author: "Paul", role: "publisher", now: Date.now() + 1 };
const block = blockId("b1");

async function projectWith(name: string, comments: DraftBlock["comments"] = []): Promise<Project> {
  const file = path.join(folder, `${name}.epreuve`);
  const blocks = [
    { id: block, kind: "paragraph" as const, content: plain("Le linge d’État."), provenance: {}, comments },
  ];
  await createProject(
    file,
    { draft: { meta: {}, blocks, doubts: [], notices: [] }, reader: txtReader, bytes: new Uint8Array([65]) },
    { title: "T", authors: [], language: "fr" },
    "id",
    {},
  );
  return new Project(openDatabase(file));
}

test("what is said is there again when the book is opened again", async () => {
  const project = await projectWith("said");
  const remarks = new Remarks(project);
  const thread = remarks.begin({ block, kind: "question", body: "Lin ?", quote: "linge", start: 3 }, anne);
  remarks.add(thread, "reply", "Oui.", paul);
  const again = new Remarks(project).threads();
  expect(again).toEqual(remarks.threads());
  expect(again[0]).toMatchObject({ state: "answered", first: { quote: "linge", body: "Lin ?" } });
  expect(again[0]?.replies.map(({ body }) => body)).toEqual(["Oui."]);
  project.close();
});

test("an answer to no thread is refused", async () => {
  const project = await projectWith("refused");
  expect(() => new Remarks(project).add("nothing", "reply", "Oui.", paul)).toThrow("thread-missing");
  project.close();
});

test("comments of an imported file are kept, with the words they are about; odd dates say nothing", async () => {
  const project = await projectWith("imported", [
    { author: "Éditrice", text: "À revoir", span: { from: 3, to: 8 }, date: "2024-05-01T10:00:00Z" },
    { author: "", text: "Quand ?", date: "+275760-09-13" },
    { author: "X", text: "Jamais", date: "hier" },
  ]);
  const threads = new Remarks(project).threads();
  expect(threads[0]?.first).toMatchObject({
    author: "Éditrice",
    role: null,
    at: "2024-05-01T10:00:00.000Z",
    quote: "linge",
    start: 3,
  });
  expect(threads.map(({ first }) => first.body).sort()).toEqual(["Jamais", "Quand ?", "À revoir"]);
  project.close();
});
