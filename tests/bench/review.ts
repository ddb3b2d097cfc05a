/**
 * `node tests/bench/review.ts`: how long the publisher's review takes on a book of 20,000 blocks with 40,000 changes: the first
 * list, one page later, accepting, and the longest time the engine answers nobody meanwhile. Prints milliseconds. No assertion.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { createRouterClient } from "@orpc/server";
import { createEngine } from "../../electron/engine/create-engine.ts";
import { Grants } from "../../electron/engine/files/grants.ts";
import { createDatabase } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { toSnapshot } from "../../electron/engine/project/snapshot.ts";
import { applyEdits } from "../../shared/book/content.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import type { Engine } from "../../shared/rpc/contract/index.ts";
import { bigBook } from "./big-book.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "epreuve-bench-"));
const file = path.join(folder, "big.epreuve");
const work = { progress: () => {}, signal: new AbortController().signal };
await makeBook();

let longest = 0;
let last = performance.now();
const beat = setInterval(() => {
  longest = Math.max(longest, performance.now() - last);
  last = performance.now();
}, 5);

const { router, desk, close } = createEngine({
  appRoot: root,
  dataDir: folder,
  grants: new Grants(),
  now: Date.now,
  log: console.error,
});
await desk.open(file, undefined, "edits", work);
const client = createRouterClient(router) as Engine;
await desk.book.checked;

async function time(name: string, run: () => Promise<string>): Promise<void> {
  longest = 0;
  last = performance.now();
  const start = performance.now();
  const told = await run();
  const ms = performance.now() - start;
  await new Promise((done) => setTimeout(done, 10));
  console.log(`${name.padEnd(44)}${ms.toFixed(0).padStart(8)} ms, engine silent ${longest.toFixed(0)} ms; ${told}`);
}

const page = async (filter = {}, from = 0): Promise<string> => {
  const { lines, total } = await client.review.page({ filter, from, count: 100 });
  return `${lines.length} lines of ${total}`;
};
await time("first page, when the whole book has been read", () => page());
await time("a page further down", () => page({}, 30_000));
await time("what a filter shows", () => page({ verdict: "waiting", source: "rule:fin" }));
await time("counts of every facet", async () => {
  const { left } = await client.review.facets({ filter: { verdict: "waiting" } });
  return `${left.all} left, ${left.meaning} of meaning`;
});
await time("one change accepted", async () => {
  const [line] = (await client.review.page({ filter: {}, from: 0, count: 1 })).lines;
  if (!line) return "no line";
  await client.review.accept({ blocks: [{ block: line.block, changes: [line.change.id] }] });
  return line.change.after;
});
await time("a rule accepted everywhere", async () => {
  const filter = { source: "rule:fin" };
  const { shown } = await client.review.facets({ filter });
  const { states } = await client.review.acceptShown({ filter, expected: shown.changes });
  return `${shown.changes} changes, ${states?.length ?? 0} blocks approved`;
});
await time("taken back", async () => {
  await client.blocks.undo();
  return page({ verdict: "waiting" });
});
clearInterval(beat);
await close();
rmSync(folder, { recursive: true, force: true });

/** Two batches over the whole book, and every fourth block typed in by hand. */
async function makeBook(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path.join(root, "seeds", "les-limites-du-partenariat-durable.txt")));
  const read = await txtReader.read(bytes, { name: "bench.txt", trackedChanges: "edits" }, work);
  const project = new Project(createDatabase(file));
  project.fill(
    bigBook(read.blocks, 20_000).map(({ id, kind, level, label, content, provenance }) => ({
      id,
      shape: { kind, ...(level ? { level } : {}), ...(label ? { label } : {}) },
      raw: content,
      content,
      provenance,
    })),
  );
  const meta = { title: "Un grand livre", authors: [], language: "fr", sourceLanguage: "ru" };
  for (const [key, value] of Object.entries({ id: "bench", meta })) project.set(key, value);
  const hand = { author: "Bench", role: "post-editor", now: Date.now() } as const;
  const edit = (at: "start" | "end", insert: string) =>
    project.blocks().map((block) => {
      const place = at === "start" ? 0 : block.content.text.length;
      const content = applyEdits(block.content, [{ from: place, to: place, insert }]);
      return { id: block.id, after: { ...toSnapshot(block), content } };
    });
  project.revise(edit("start", "Ainsi, "), { kind: "replace", rule: "début" }, hand);
  const second = edit("end", " enfin");
  project.revise(
    second.filter((_, at) => at % 4 > 0),
    { kind: "typography", rule: "fin" },
    hand,
  );
  for (const change of second.filter((_, at) => at % 4 === 0)) project.revise([change], { kind: "typed" }, hand);
  project.close();
}
