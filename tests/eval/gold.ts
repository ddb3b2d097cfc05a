import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { CheckReport } from "../../electron/engine/check-file.ts";

const run = promisify(execFile);

/** The annotated book, where it is at hand: a folder beside the project. */
export const goldFolder = path.resolve(import.meta.dirname, "../../../shared/gold");
export const hasGold = (): boolean => existsSync(path.join(goldFolder, "evaluate.mjs"));

const share = z.object({ gold: z.number(), found: z.number(), recall: z.number() });
const bookScores = z.object({
  structure: z.record(z.string(), z.object({ right: z.number(), of: z.number() })),
  recall: z.record(z.string(), share),
  flags: z.object({
    judged: z.number(),
    right: z.number(),
    precision: z.number().nullable(),
    mechanical: z.number(),
  }),
  ranking: z.number().nullable(),
  f1: z.number(),
});
export type BookScores = z.infer<typeof bookScores>;

const sentenceScores = z.object({
  sentences: z.number(),
  classes: z.record(z.string(), share),
  visible: share,
  flags: z.number(),
  right: z.number(),
  precision: z.number().nullable(),
  clean: z.number(),
  cleanFlagged: z.number(),
  lost: z.number(),
});
export type SentenceScores = z.infer<typeof sentenceScores>;

/** What one check did on the annotated chapters. */
export interface CheckRecord {
  readonly flags: number;
  readonly right: number;
  /** Annotated defects that it finds, alone or with others. */
  readonly found: number;
}

async function script(name: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [path.join(goldFolder, name), ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

async function written(folder: string, name: string, report: CheckReport): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await writeFile(file, JSON.stringify(report));
  return file;
}

/** Compares a report on the sample with its annotation. `lists` are `--misses`, `--false`: printed after the figures. */
export async function scoreBook(
  report: CheckReport,
  folder: string,
  lists: readonly string[] = [],
  name = "book.json",
): Promise<{ readonly scores: BookScores; readonly listed: string }> {
  const output = await script("evaluate.mjs", [await written(folder, name, report), "--json", ...lists]);
  const end = output.indexOf("\n}\n") + 2;
  return { scores: bookScores.parse(JSON.parse(output.slice(0, end))), listed: output.slice(end).trim() };
}

/** The same comparison with the flags of one check at a time. */
export async function scoreChecks(report: CheckReport, folder: string): Promise<Map<string, CheckRecord>> {
  const records = new Map<string, CheckRecord>();
  for (const check of [...new Set(report.flags.map((flag) => flag.check))].sort()) {
    const flags = report.flags.filter((flag) => flag.check === check);
    const { scores } = await scoreBook({ ...report, flags }, folder, [], "one-check.json");
    const { judged, right } = scores.flags;
    records.set(check, { flags: judged, right, found: scores.recall.all?.found ?? 0 });
  }
  return records;
}

/** The annotated sentences as a text, one a paragraph. Returns the file. */
export async function sentencesFile(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "sentences.txt");
  // Not with the script's own --text: it ends before a pipe has taken all of it.
  const rows = (await readFile(sentenceSet, "utf8")).split("\n").filter((row) => row !== "");
  const sentences = rows.map((row) => z.object({ mt: z.string() }).parse(JSON.parse(row)).mt);
  await writeFile(file, sentences.map((text) => text.replace(/\s+/gu, " ").trim()).join("\n\n"));
  return file;
}

/** Compares a report on the annotated sentences with their annotation. */
export async function scoreSentences(
  report: CheckReport,
  folder: string,
  name = "sentences.json",
): Promise<SentenceScores> {
  const file = await written(folder, name, report);
  return sentenceScores.parse(JSON.parse(await script("evaluate-sentences.mjs", [file, sentenceSet, "--json"])));
}

const sentenceSet = path.join(goldFolder, "sentences", "biomedical.jsonl");
