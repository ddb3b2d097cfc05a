/**
 * `npm run bench`: how long things take on the sample and on a book of 20,000 blocks made by repeating it. Prints a table
 * and the ratio to the last run (`.results/bench.json`): machines are noisy, so only ratios mean something. No assertion.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { pdfWriter } from "../../electron/engine/editions/pdf.ts";
import { readerOf } from "../../electron/engine/formats.ts";
import { makeChecker } from "../../electron/engine/jobs/make-checker.ts";
import { loadLanguage } from "../../electron/engine/language/load-language.ts";
import { createDatabase, openDatabase } from "../../electron/engine/project/open-database.ts";
import { Project } from "../../electron/engine/project/project.ts";
import { applyEdits } from "../../shared/book/content.ts";
import { writeRedline } from "../../shared/formats/docx/redline-write.ts";
import { docxWriter } from "../../shared/formats/docx/write.ts";
import { epubWriter } from "../../shared/formats/epub/write.ts";
import { txtReader } from "../../shared/formats/txt/read.ts";
import { imprimerieNationale } from "../../shared/text/house-style.ts";
import { bigBook, editionOfBlocks } from "./big-book.ts";
import { exportPeak } from "./export-peak.ts";
import { measureWindow } from "./window.ts";

const root = path.resolve(import.meta.dirname, "../..");
const results = path.join(root, ".results", "bench.json");
const work = { progress: () => {}, signal: new AbortController().signal };
const folder = mkdtempSync(path.join(tmpdir(), "epreuve-bench-"));
const figures: { readonly name: string; readonly ms: number; readonly wanted?: number }[] = [];
const peaks: [name: string, megabytes: number][] = [];

async function time<Result>(
  name: string,
  wanted: number | undefined,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await run();
  figures.push({ name, ms: performance.now() - start, ...(wanted === undefined ? {} : { wanted }) });
  peaks.push([name, process.memoryUsage().rss / 1e6]);
  return result;
}

const bytes = new Uint8Array(readFileSync(path.join(root, "seeds", "les-limites-du-partenariat-durable.txt")));
const read = (content: Uint8Array) => txtReader.read(content, { name: "bench.txt", trackedChanges: "edits" }, work);
const settings = {
  appRoot: root,
  language: "fr",
  sourceLanguage: "ru",
  termbases: ["belarus-ru-fr"],
  packs: ["ru-fr"],
  style: imprimerieNationale,
};

await time("language data", undefined, () => loadLanguage());
const sample = (await time("sample: read", undefined, () => read(bytes))).blocks;
const small = await makeChecker(settings);
await time("sample: all checks, once loaded", 500, () => [...small.load(sample)].length);

const tenMegabytes = Buffer.concat(Array.from({ length: Math.ceil(10e6 / bytes.length) }, () => bytes));
await time("10 MB of text: read", 3_000, () => read(new Uint8Array(tenMegabytes)));

const blocks = bigBook(sample, 20_000);
const checker = await makeChecker(settings);
await time("20,000 blocks: all checks", undefined, () => [...checker.load(blocks)].length);

const edits: number[] = [];
for (let edit = 0; edit < 200; edit++) {
  const block = blocks[(edit * 97) % blocks.length];
  if (!block) continue;
  const start = performance.now();
  const changed = checker.update({
    changed: [{ ...block, content: { ...block.content, text: `${block.content.text} Encore.` } }],
  });
  for (const id of changed) checker.flags(id);
  edits.push(performance.now() - start);
}
edits.sort((a, b) => a - b);
figures.push({
  name: "20,000 blocks: one edit checked, 95th percentile",
  ms: edits[Math.floor(edits.length * 0.95)] ?? 0,
  wanted: 10,
});

const file = path.join(folder, "big.epreuve");
const project = new Project(createDatabase(file));
project.fill(
  blocks.map(({ id, kind, level, label, content, provenance }) => ({
    id,
    shape: { kind, ...(level ? { level } : {}), ...(label ? { label } : {}) },
    raw: content,
    content,
    provenance,
  })),
);
for (const [key, value] of Object.entries({
  id: "bench",
  meta: { title: "Un grand livre", authors: [], language: "fr", sourceLanguage: "ru" },
  termbases: settings.termbases,
  packs: settings.packs,
  lastBlock: blocks[15_000]?.id,
}))
  project.set(key, value);
project.close();
await time("20,000 blocks: project opened and read", 1_500, () => {
  const opened = new Project(openDatabase(file));
  const count = opened.blocks().length;
  opened.close();
  return count;
});

const alone: [name: string, megabytes: number][] = [];
for (const [name, options] of [
  ["DOCX", ["--to", "docx"]],
  ["redline", ["--to", "docx", "--redline"]],
  ["EPUB", ["--to", "epub"]],
  ["PDF", ["--to", "pdf"]],
] as const)
  alone.push([name, await exportPeak(file, path.join(folder, "out"), options)]);

const edition = editionOfBlocks(blocks);
await time("20,000 blocks: DOCX", 15_000, () => docxWriter.write(edition, undefined, work));
await time("20,000 blocks: EPUB", 15_000, () => epubWriter.write(edition, undefined, work));
const reworded = edition.blocks.map((block) => ({
  ...block,
  content: applyEdits(block.content, [{ from: 0, to: 0, insert: "Encore. " }]),
}));
const redline = { ...edition, before: edition.blocks, after: reworded, histories: new Map(), comments: [] };
await time("20,000 blocks: redline, every block changed, read back", undefined, () => writeRedline(redline, work));
const pdf = await time("20,000 blocks: PDF", 60_000, () => pdfWriter.write(edition, undefined, work));
await time("the same PDF, more than 1,000 pages: read", undefined, () =>
  readerOf(pdf, "bench.pdf")?.read(pdf, { name: "bench.pdf", trackedChanges: "edits" }, work),
);
try {
  for (const { value, ...figure } of await measureWindow(file, folder)) figures.push({ ...figure, ms: value });
} catch (error) {
  console.log(`The window was not measured: ${error instanceof Error ? error.message : error}\n`);
}
rmSync(folder, { recursive: true, force: true });

const before = readLast();
const pad = (text: string, width: number): string => text.padStart(width);
console.log(`${"".padEnd(56)}${pad("ms", 9)}${pad("wanted", 9)}${pad("to last", 9)}`);
for (const { name, ms, wanted } of figures) {
  const last = before[name];
  console.log(
    `${name.padEnd(56)}${pad(ms.toFixed(ms < 100 ? 1 : 0), 9)}${pad(wanted === undefined ? "" : `≤ ${wanted}`, 9)}${pad(last ? `× ${(ms / last).toFixed(2)}` : "–", 9)}`,
  );
}
const [worst] = [...peaks].sort((a, b) => b[1] - a[1]);
if (worst) console.log(`\nmost memory: ${worst[1].toFixed(0)} MB after “${worst[0]}” (everything in one process)`);
for (const [name, megabytes] of alone)
  console.log(`20,000 blocks: ${name} by command: ${megabytes.toFixed(0)} MB at most (≤ 1500)`);
mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, JSON.stringify(Object.fromEntries(figures.map(({ name, ms }) => [name, ms])), null, 2));

/** Figures of the last run by name; none when there was none. */
function readLast(): Record<string, number> {
  try {
    return JSON.parse(readFileSync(results, "utf8"));
  } catch {
    return {};
  }
}
