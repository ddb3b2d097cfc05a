import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { constants as osConstants, setPriority, tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { readGrammalecteLine, typographyOptions } from "../../../shared/grammar/grammalecte-report.ts";
import type { GrammarMatch } from "../../../shared/grammar/grammar-match.ts";
import { Problem } from "../../../shared/problem.ts";
import type { GrammarChecker } from "./grammar-checker.ts";

const names = ["grammalecte-cli", "grammalecte-cli.py"] as const;
/** It reads a paragraph in a few hundredths of a second; silent for so long, it hangs. In ms. */
const mostSilence = 60_000;

/**
 * The Grammalecte of this machine: the program that `EPREUVE_GRAMMALECTE` names, or the first on the path. Which program runs is
 * never chosen by a window or a book.
 */
export function findGrammalecte(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.EPREUVE_GRAMMALECTE;
  const folders = (environment.PATH ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const candidates = named ? [named] : folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return candidates.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Grammalecte as a local process, one a batch: it starts in under half a second, and nothing of it stays behind. */
export class Grammalecte implements GrammarChecker {
  readonly id = "grammalecte";
  readonly settings: string;
  readonly #program: string | undefined;

  constructor(program: string | undefined) {
    this.settings = program ?? "";
    this.#program = program;
  }

  async *check(texts: readonly string[], signal: AbortSignal): AsyncGenerator<readonly [number, GrammarMatch[]]> {
    if (this.#program === undefined) throw new Problem("grammalecte-missing");
    const folder = await mkdtemp(path.join(tmpdir(), "epreuve-"));
    try {
      // A line is a paragraph. Its own line breaks become spaces: offsets stay.
      const lines = texts.map((text) => text.replace(/[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g, " "));
      const file = path.join(folder, "book.txt");
      await writeFile(file, lines.join("\n"));
      yield* this.#read(this.#program, file, lines, signal);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async *#read(
    program: string,
    file: string,
    lines: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<readonly [number, GrammarMatch[]]> {
    const options = ["--file", file, "--json", "--context", "--opt_off", ...typographyOptions];
    const child = spawn(program, options, {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONUTF8: "1" },
    });
    const ended = endOf(child);
    const kill = (): boolean => child.kill("SIGKILL");
    signal.addEventListener("abort", kill, { once: true });
    let silence = setTimeout(kill, mostSilence);
    yieldTheMachine(child);
    let read = 0;
    try {
      for await (const line of createInterface({ input: child.stdout })) {
        clearTimeout(silence);
        silence = setTimeout(kill, mostSilence);
        const found = readGrammalecteLine(line, (paragraph) => lines[paragraph - 1]);
        if (!found) continue;
        read++;
        yield [found.paragraph - 1, found.matches];
      }
      const isWhole = (await ended) && read >= lines.length;
      if (!isWhole && !signal.aborted) throw new Problem("grammalecte-failed");
    } finally {
      clearTimeout(silence);
      signal.removeEventListener("abort", kill);
      kill();
    }
  }
}

/** Resolves when the process is over: did it end well? */
const endOf = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });

/** What it finds may come later; what is being typed may not. */
function yieldTheMachine({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, osConstants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Over already, or not allowed: it runs as it is.
  }
}
