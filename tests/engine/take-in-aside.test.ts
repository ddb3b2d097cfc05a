import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { giveCopy } from "../../electron/engine/merge/give-copy.ts";
import { openDatabase } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { toSnapshot } from "../../electron/engine/project/snapshot.ts";
import { type Content, plain } from "../../shared/book/content.ts";
import { engineIn, temporaryFolder, work } from "./temporary.ts";

const folder = temporaryFolder();
const { engine } = engineIn(folder);
const { desk } = engine;
const book = path.join(folder, "livre.epreuve");
const other = path.join(folder, "copie.epreuve");
const next = path.join(folder, "version.txt");

const lines = Array.from({ length: 4_000 }, (_, at) => `La séance numéro ${at} fut levée tard dans la nuit.`);
const corrected = (text: string): Content => plain(text.replace("tard", "très tard"));

beforeAll(async () => {
  const raw = path.join(folder, "source.txt");
  writeFileSync(raw, lines.join("\n\n"));
  writeFileSync(next, lines.map((line, at) => (at % 2 ? line : `${line} Ce fut long.`)).join("\n\n"));
  await desk.open(raw, book, "edits", work);
  await giveCopy(desk.book.project, other);
  const copy = new Project(openDatabase(other));
  const changes = copy.blocks().map((block) => ({
    id: block.id,
    after: { ...toSnapshot(block), content: corrected(block.raw.text) },
  }));
  copy.revise(changes, { kind: "replace" }, { author: "Paul", role: "both", now: Date.now() });
  // As it lies after work, with a log to come beside it, and not as "Hand over" gives it: one file.
  copy.close();
});

const standing = () => desk.book.project.blocks().map(({ content }) => content.text);
const written = async (at: number, text: string): Promise<void> => {
  const id = desk.book.blocks[at]?.id;
  if (id) await desk.book.edit([{ id, content: plain(text) }], { kind: "typed" });
};

/** Stops at the first thing heard, or after so many. */
function stopAfter(steps: number) {
  const stop = new AbortController();
  let heard = 0;
  const progress = (): void => {
    if (++heard >= steps) stop.abort(new Error("stopped"));
  };
  if (steps === 0) stop.abort(new Error("stopped"));
  return { progress, signal: stop.signal };
}

test("a merge or a new version that is stopped leaves the book as it was and no file, however far it was", async () => {
  const before = standing();
  const files = readdirSync(folder).toSorted();
  for (const steps of [0, 1, 4]) {
    await expect(desk.merge(other, stopAfter(steps))).rejects.toThrow("stopped");
    await expect(desk.takeVersion(next, stopAfter(steps))).rejects.toThrow("stopped");
  }
  expect(standing()).toEqual(before);
  await expect.poll(() => readdirSync(folder).toSorted()).toEqual(files);
  await written(0, "On écrit toujours.");
  expect(standing()[0]).toBe("On écrit toujours.");
});

test("what is written while another file is taken in is not lost: the book stays, and one is told", async () => {
  let writing: Promise<void> | undefined;
  const progress = (): void => {
    writing ??= written(1, "Écrit entre-temps.");
  };
  await expect(desk.merge(other, { ...work, progress })).rejects.toThrow("book-moved");
  await writing;
  expect(standing()[1]).toBe("Écrit entre-temps.");
  expect(standing()[2]).toBe(lines[2]);
});

test("the engine's thread goes on meanwhile; then the whole book stands as both left it, and where one was is remembered", async () => {
  const heard: number[] = [];
  const here = desk.book.blocks[7]?.id;
  const progress = (done: number, total: number): void => {
    if (heard.push(done / total) === 1 && here) desk.book.project.remember(here);
  };
  let turns = 0;
  const clock = setInterval(() => turns++, 5);
  const summary = await desk.merge(other, { ...work, progress });
  clearInterval(clock);
  expect(turns).toBeGreaterThan(10);
  expect(summary).toMatchObject({ blocks: 3_998, conflicts: 2 });
  expect(heard.length).toBeGreaterThan(4);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(standing()[2]).toBe(corrected(lines[2] ?? "").text);
  expect(standing()[0]).toBe("On écrit toujours.");
  expect(await desk.merge(other, work)).toMatchObject({ blocks: 0, steps: 0 });
  await engine.close();
});
