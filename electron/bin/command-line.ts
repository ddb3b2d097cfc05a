/** The command line: the engine without a window. */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Edition, FormatId } from "../../shared/formats/format.ts";
import type { PdfOptions } from "../../shared/formats/pdf/typst-source.ts";
import { formatMessage } from "../../shared/messages/index.ts";
import { Problem } from "../../shared/problem.ts";
import { openInBrowser } from "./open-in-browser.ts";
import { terminalLanguage, usage } from "./usage.ts";

const appRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const language = terminalLanguage(process.env);

/** The command is not well written: said with the usage, exit status 2. */
class Misuse extends Error {}

/** Of work that did not fail. */
let status = 0;

const { values, positionals } = parse();
const [command, file] = positionals;

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        lang: { type: "string" },
        to: { type: "string" },
        state: { type: "string" },
        redline: { type: "boolean" },
        typography: { type: "boolean" },
        trim: { type: "string" },
        font: { type: "string" },
        size: { type: "string" },
        cover: { type: "string" },
        edition: { type: "string" },
        output: { type: "string", short: "o" },
        force: { type: "boolean" },
        update: { type: "boolean" },
        "tracked-changes": { type: "string" },
        port: { type: "string" },
        open: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage(language)}`);
    process.exit(2);
  }
}

/** Progress goes to a terminal only, on one line; Ctrl C stops the work at its next step. */
const stop = new AbortController();
const work = {
  signal: stop.signal,
  progress(done: number, total: number): void {
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.round((100 * done) / Math.max(1, total))} %  `);
  },
};

const needFile = (): string => {
  if (file === undefined) throw new Misuse();
  return path.resolve(file);
};
const needOutput = (): string => {
  if (values.output === undefined) throw new Misuse();
  return path.resolve(values.output);
};

async function check(): Promise<void> {
  const { checkFile } = await import("../engine/check-file.ts");
  const report = await checkFile(
    appRoot,
    needFile(),
    values.lang === "en" ? "en" : values.lang === "fr" || values.json ? "fr" : language,
    work,
  );
  if (values.json) {
    await print(`${JSON.stringify(report)}\n`);
    return;
  }
  const shown = report.flags.filter((flag) => !flag.mechanical);
  await print(
    `${shown.map((flag) => `${flag.block}\t${flag.severity}\t« ${flag.quote} »\t${flag.message}`).join("\n")}\n`,
  );
}

async function importBook(): Promise<void> {
  const source = needFile();
  const target = needOutput();
  const { importFile } = await import("../engine/project/import-file.ts");
  const { holdsWork } = await import("../engine/project/holds-work.ts");
  if (values.update) return update(source, target);
  if (!values.force && holdsWork(target)) throw new Problem("project-there", { name: path.basename(target) });
  const job = { file: source, target, appRoot, id: randomUUID(), trackedChanges: trackedChoice() };
  await importFile(job, work);
}

/** A new version of the raw file, into a project that somebody worked in. Status 3: corrections wait beside the new text. */
async function update(source: string, target: string): Promise<void> {
  const { reimportFiles } = await import("../engine/reimport/reimport-files.ts");
  const summary = await reimportFiles(target, source, appRoot, Date.now(), work);
  const { formatMessage } = await import("../../shared/messages/index.ts");
  await print(values.json ? `${JSON.stringify(summary)}\n` : `${formatMessage(language, "reimport-done", summary)}\n`);
  if (summary.conflicts > 0) status = 3;
}

/** What becomes of a file's tracked changes: kept as edits of the machine's text when nothing is said. */
function trackedChoice(): "accept" | "reject" | "edits" {
  const choice = values["tracked-changes"] ?? "edits";
  if (choice !== "accept" && choice !== "reject" && choice !== "edits") throw new Misuse();
  return choice;
}

async function exportBook(): Promise<void> {
  const source = needFile();
  const target = needOutput();
  const { editionOfFile } = await import("../engine/editions/edition-of-file.ts");
  const { redlineOfFile } = await import("../engine/editions/redline-of.ts");
  const { writeEdition } = await import("../engine/jobs/edition-host.ts");
  const { readCover } = await import("../engine/editions/read-cover.ts");
  const state = values.state ?? "edited";
  if (state !== "raw" && state !== "edited" && state !== "approved") throw new Misuse();
  if (values.redline && (values.to !== "docx" || values.edition !== undefined)) throw new Misuse();
  const request = values.redline
    ? ({ kind: "redline", redline: await redlineOfFile(source, state, work) } as const)
    : ({
        kind: "edition",
        // Any other name is answered with the formats there are.
        format: values.to as FormatId,
        edition: values.edition === undefined ? await editionOfFile(source, state, work) : await signedEdition(source),
        typography: values.typography ?? false,
        pdf: await pdfOptions(),
        ...(values.cover === undefined ? {} : { cover: await readCover(path.resolve(values.cover)) }),
      } as const);
  await writeEdition(request, target, work);
}

/** An edition as the publisher signed it: the same options give the same bytes, whatever was done since. */
async function signedEdition(source: string): Promise<Edition> {
  const number = Number(values.edition);
  if (!Number.isInteger(number) || number < 1 || values.state !== undefined) throw new Misuse();
  const { signedOfFile } = await import("../engine/review/signed-editions.ts");
  return signedOfFile(source, number);
}

async function audit(): Promise<void> {
  const source = needFile();
  const target = needOutput();
  if (values.to !== "csv" && values.to !== "json") throw new Misuse();
  const { auditOfFile, writeAudit } = await import("../engine/review/audit.ts");
  const { writeAtomic } = await import("../engine/files/write-atomic.ts");
  await writeAtomic(target, writeAudit(auditOfFile(source), values.to));
}

/** Takes THEIRS into OURS. Exit status 3 when something waits for a person. */
async function merge(): Promise<void> {
  const ours = needFile();
  const [, , theirs] = positionals;
  if (theirs === undefined) throw new Misuse();
  const { mergeFiles } = await import("../engine/merge/merge-files.ts");
  const { mergeReport } = await import("./merge-report.ts");
  const result = mergeFiles(ours, path.resolve(theirs), Date.now());
  await print(values.json ? `${JSON.stringify(result)}\n` : mergeReport(result, language));
  if (result.summary.conflicts > 0) status = 3;
}

async function pdfOptions(): Promise<PdfOptions> {
  const { defaultPdfOptions } = await import("../../shared/formats/pdf/typst-source.ts");
  const { trimSizes } = await import("../../shared/formats/pdf/trim-sizes.ts");
  const trim = Object.entries(trimSizes).find(([name]) => name === (values.trim ?? "roman"))?.[1];
  const size = Number(values.size ?? defaultPdfOptions.size);
  if (!trim || !(size >= 6 && size <= 24)) throw new Misuse();
  return { trim, size, font: values.font ?? defaultPdfOptions.font };
}

async function report(): Promise<void> {
  const source = needFile();
  const target = needOutput();
  const { reportFormatSchema } = await import("../../shared/rpc/contract/reports.ts");
  const { reportSourceOfFile } = await import("../engine/reports/report-source.ts");
  const { writeEdition } = await import("../engine/jobs/edition-host.ts");
  const format = reportFormatSchema.safeParse(values.to);
  if (!format.success || (values.lang !== undefined && values.lang !== "fr" && values.lang !== "en"))
    throw new Misuse();
  const request = {
    kind: "report",
    source: await reportSourceOfFile(appRoot, source, work),
    format: format.data,
    language: values.lang ?? language,
  } as const;
  await writeEdition(request, target, work);
}

async function serveWorkbench(): Promise<void> {
  const { createEngine } = await import("../engine/create-engine.ts");
  const { Grants } = await import("../engine/files/grants.ts");
  const { serve } = await import("../transports/serve.ts");
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Misuse();
  const dataDir = process.env.EPREUVE_DATA ?? defaultDataDir();
  await mkdir(dataDir, { recursive: true });
  const grants = new Grants();
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const engine = createEngine({ appRoot, dataDir, grants, now: Date.now, log });
  if (file === undefined) await engine.desk.openSample(work);
  else await engine.desk.open(path.resolve(file), undefined, trackedChoice(), work);
  const rendererRoot = path.join(appRoot, ".build", "renderer");
  const served = await serve(engine, { port, rendererRoot, grants });
  await print(`${served.address}\n`);
  if (values.open) openInBrowser(served.address);
  await new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve()));
  await served.close();
  await engine.close();
}

/** Where this system keeps a program's data. */
function defaultDataDir(): string {
  if (process.platform === "darwin") return path.join(homedir(), "Library", "Application Support", "Epreuve");
  if (process.platform === "win32") return path.join(process.env.APPDATA ?? homedir(), "Epreuve");
  return path.join(process.env.XDG_DATA_HOME || path.join(homedir(), ".local", "share"), "epreuve");
}

/** Waits until a pipe has taken everything: the exit must not cut a long JSON. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));

const commands: Readonly<Record<string, () => Promise<void>>> = {
  check,
  import: importBook,
  export: exportBook,
  report,
  audit,
  merge,
  serve: serveWorkbench,
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
try {
  const run = commands[command ?? ""];
  if (values.help || (command === undefined && positionals.length === 0)) await print(usage(language));
  else if (!run) throw new Misuse();
  else {
    if (file !== undefined && !existsSync(file))
      throw new Problem("file-missing", { name: path.basename(file), folder: path.dirname(path.resolve(file)) });
    await run();
  }
  process.exit(status);
} catch (error) {
  if (error instanceof Misuse) process.stderr.write(usage(language));
  else if (stop.signal.aborted) process.stderr.write(`${formatMessage(language, "cancelled")}\n`);
  else if (error instanceof Problem) process.stderr.write(`${formatMessage(language, error.key, error.params)}\n`);
  else {
    process.stderr.write(`${formatMessage(language, "internal", { id: "epreuve" })}\n`);
    if (process.env.EPREUVE_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  }
  process.exit(error instanceof Misuse ? 2 : 1);
}
