import { readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { eld } from "eld/medium";
import { type CheckReport, checkFile } from "../../electron/engine/check-file.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import { cleanTexts } from "./clean-texts.ts";
import {
  type BookScores,
  type CheckRecord,
  hasGold,
  type SentenceScores,
  scoreBook,
  scoreChecks,
  scoreSentences,
  sentencesFile,
} from "./gold.ts";
import type { Results } from "./results.ts";
import { count, percent, table } from "./table.ts";

/** Measures the checks: on the annotated chapters, on sentences of other machines, on good French. See README.md. */

const root = path.resolve(import.meta.dirname, "../..");
const results = path.join(root, ".results");
const { values: options } = parseArgs({
  options: {
    misses: { type: "boolean" },
    false: { type: "boolean" },
    clean: { type: "boolean" },
    check: { type: "string" },
  },
});

const say = (line = ""): void => {
  process.stdout.write(`${line}\n`);
};

async function check(file: string): Promise<{ readonly report: CheckReport; readonly time: number }> {
  const started = performance.now();
  const work = { progress: () => {}, signal: new AbortController().signal };
  const report = await checkFile(root, file, "fr", work);
  const flags = options.check ? report.flags.filter((flag) => flag.check === options.check) : report.flags;
  return { report: { ...report, flags }, time: performance.now() - started };
}

const text = readdirSync(path.join(root, "seeds")).find((name) => name.endsWith(".txt")) ?? "";
const sample = path.join(root, "seeds", text);
const first = await check(sample);
const second = await check(sample);
const before: Results | undefined = await readFile(path.join(results, "eval.json"), "utf8").then(JSON.parse, () => {});
/** "+1.2" beside a figure that moved since the last run. */
const moved = (now: number | null | undefined, then: number | null | undefined, scale = 100): string => {
  if (typeof now !== "number" || typeof then !== "number") return "";
  const difference = (now - then) * scale;
  return Math.abs(difference) < 0.05 ? "" : `${difference > 0 ? "+" : ""}${difference.toFixed(1)}`;
};

let book: BookScores | undefined;
let checks = new Map<string, CheckRecord>();
let sentences: SentenceScores | undefined;
let calibration: Calibration | undefined;
if (hasGold()) {
  const lists = [...(options.misses ? ["--misses"] : []), ...(options.false ? ["--false"] : [])];
  const scored = await scoreBook(second.report, results, lists);
  book = scored.scores;
  if (scored.listed) say(`${scored.listed}\n`);
  checks = await scoreChecks(second.report, results);
  const { report } = await check(await sentencesFile(results));
  sentences = await scoreSentences(report, results);
  calibration = await calibrate(second.report, report, results);
} else say("../shared/gold is not beside the project: nothing to compare with. Good French and time only.\n");

/** Manuals hold programs, tables and passages not yet translated: what is flagged there says nothing of good French. */
const isFrenchProse = (text: string): boolean => {
  const letters = text.match(/[\p{L} ,.;:'’]/gu)?.length ?? 0;
  return count(text) >= 5 && letters > 0.9 * text.length && eld.detect(text).language === "fr";
};

let words = 0;
const byCheck = new Map<string, number>();
const cleanRows: string[][] = [];
for (const { name, file } of cleanTexts()) {
  const checked = await check(file).catch((error: unknown) => say(`${name} can't be read: ${error}`));
  if (!checked) continue;
  const { report } = checked;
  const blocks = [...report.document.blocks, ...report.document.notes].filter(({ text }) => isFrenchProse(text));
  const ids = new Set(blocks.map(({ id }) => id));
  const here = blocks.reduce((sum, one) => sum + count(one.text), 0);
  const flags = report.flags.filter((flag) => !flag.mechanical && ids.has(flag.block));
  words += here;
  for (const flag of flags) byCheck.set(flag.check, (byCheck.get(flag.check) ?? 0) + 1);
  cleanRows.push([name, String(here), String(flags.length), ((1000 * flags.length) / here).toFixed(2)]);
  if (options.clean)
    for (const flag of flags) {
      const block = blocks.find(({ id }) => id === flag.block);
      const around = block?.text.slice(Math.max(0, flag.start - 50), flag.end + 40).replace(/\s+/g, " ");
      say(`${name} ${flag.check} «${flag.quote}» in: ${around}`);
    }
}
const flags = [...byCheck.values()].reduce((sum, one) => sum + one, 0);

if (book) {
  say(
    table(
      ["structure", "right", "of"],
      Object.entries(book.structure).map(([name, one]) => [name, String(one.right), String(one.of)]),
    ),
  );
  say(
    table(
      ["annotated chapters", "defects", "found", "recall %", "moved"],
      Object.entries(book.recall).map(([name, one]) => [
        name,
        String(one.gold),
        String(one.found),
        percent(one.recall),
        moved(one.recall, before?.book?.recall[name]?.recall),
      ]),
    ),
  );
  const { judged, right, precision, mechanical } = book.flags;
  say(
    `flags ${judged}, right ${right}: precision ${percent(precision)} % ${moved(precision, before?.book?.flags.precision)}; F1 ${book.f1}; rho ${book.ranking?.toFixed(3)}; mechanical ${mechanical}\n`,
  );
}
const ids = [...new Set([...checks.keys(), ...byCheck.keys()])].sort();
say(
  table(
    ["check", "flags", "right", "precision %", "defects found", "good French /1,000"],
    ids.map((id) => {
      const record = checks.get(id);
      return [
        id,
        String(record?.flags ?? 0),
        String(record?.right ?? 0),
        record?.flags ? percent(record.right / record.flags) : "",
        String(record?.found ?? 0),
        words ? ((1000 * (byCheck.get(id) ?? 0)) / words).toFixed(3) : "",
      ];
    }),
  ),
);
if (sentences) {
  const { visible, precision, clean, cleanFlagged } = sentences;
  say(
    `sentences of other machines: visible in French alone ${percent(visible.recall)} % (50 wanted); right ${percent(precision)} % (60 wanted); clean ones flagged ${percent(cleanFlagged / clean)} % (15 allowed) ${moved(visible.recall, before?.sentences?.visible.recall)}\n`,
  );
}
if (calibration) {
  const share = ({ flags, right }: { readonly flags: number; readonly right: number }): string =>
    flags ? percent(right / flags) : "";
  say(
    table(
      ["confidence, both annotated sets", "flags", "right", "precision %"],
      calibration.bands.map((band) => [
        `${band.from.toFixed(1)} to ${band.to.toFixed(1)}`,
        String(band.flags),
        String(band.right),
        share(band),
      ]),
    ),
  );
  say(
    table(
      ["check", "flags", "right", "precision %", "said %", "shrunk %"],
      Object.entries(calibration.checks)
        .filter(([, { flags }]) => flags > 0)
        .map(([id, one]) => [
          id,
          String(one.flags),
          String(one.right),
          share(one),
          percent(one.said),
          percent(one.shrunk),
        ]),
    ),
  );
}
say(table(["good French", "words", "flags", "/1,000"], cleanRows));
const rate = words ? (1000 * flags) / words : 0;
say(
  `all: ${words} words, ${rate.toFixed(2)} flags per 1,000 (2 allowed) ${moved(rate, before && (1000 * before.clean.flags) / before.clean.words, 1)}`,
);
say(`time: ${Math.round(first.time)} ms with loading, ${Math.round(second.time)} ms once loaded`);

if (!options.check) {
  const kept: Results = {
    ...(book ? { book } : {}),
    checks: Object.fromEntries(checks),
    ...(sentences ? { sentences } : {}),
    clean: { words, flags, byCheck: Object.fromEntries(byCheck) },
    time: { first: first.time, second: second.time },
  };
  await mkdir(results, { recursive: true });
  await writeFile(path.join(results, "eval.json"), JSON.stringify(kept, null, 2));
}
