import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { checks } from "../../shared/checks/index.ts";
import type { Results } from "../eval/results.ts";

/** Writes shared/checks/CATALOGUE.md: every check, what it is for, and its record in the last `npm run eval`. */

const root = path.resolve(import.meta.dirname, "../..");
const results: Results | undefined = await readFile(path.join(root, ".results/eval.json"), "utf8").then(
  JSON.parse,
  () => undefined,
);
if (!results?.book) {
  process.stdout.write("No figures to show: run npm run eval where ../shared/gold stands beside the project.\n");
  process.exit(1);
}

const defects = results.book.recall.all?.gold ?? 0;
const { words } = results.clean;
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const cell = (text: string): string => text.replaceAll("|", "\\|");

const rows = [...checks]
  .sort((a, b) => a.id.localeCompare(b.id))
  .map((check) => {
    const record = results.checks[check.id];
    const clean = results.clean.byCheck[check.id] ?? 0;
    return [
      `[${check.id}](${check.id}/README.md)`,
      cell(check.words.en.description),
      check.category,
      check.severity,
      check.mechanical ? "mechanical" : check.optional ? "optional" : check.confidence.toFixed(2),
      record ? String(record.flags) : "0",
      record?.flags && !check.mechanical ? percent(record.right / record.flags) : "",
      record?.found ? `${record.found} (${percent(record.found / defects)})` : "",
      check.mechanical || check.optional ? "" : ((1000 * clean) / words).toFixed(2),
    ];
  });

const page = `# Catalogue of checks

Written by \`npm run catalogue\` from the last \`npm run eval\`. *Flags*, *right* and *found* (of ${defects} defects) are those of the annotated
chapters of the sample book; *good French* counts flags per thousand words in ${words.toLocaleString("en")} words of classics and manuals, where nearly
every flag is wrong. A check without flags here may still find what other books have.

| check | looks for | MQM type | severity | confidence | flags | right | found | good French |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}

All together: recall ${percent(results.book.recall.all?.recall ?? 0)}, precision ${percent(results.book.flags.precision ?? 0)}, ${((1000 * results.clean.flags) / words).toFixed(2)} flags per thousand words of good French.
`;
await writeFile(path.join(root, "shared/checks/CATALOGUE.md"), page);
process.stdout.write(`shared/checks/CATALOGUE.md: ${rows.length} checks\n`);
