import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, realpath, rename } from "node:fs/promises";
import path from "node:path";
import type { Work } from "../../shared/formats/format.ts";
import { broughtNothing } from "../../shared/merge/brought-nothing.ts";
import { Problem } from "../../shared/problem.ts";
import type { BookSummary } from "../../shared/rpc/contract/book.ts";
import type { MergeSummary } from "../../shared/rpc/contract/merge.ts";
import type { ReimportSummary } from "../../shared/rpc/contract/reimport.ts";
import type { Role } from "../../shared/rpc/schemas.ts";
import type { EngineOptions } from "./engine-options.ts";
import { Events } from "./events.ts";
import { fileProblem, partOf } from "./files/write-atomic.ts";
import { sharedFolder } from "./glossary/shared.ts";
import { findGrammalecte, Grammalecte } from "./grammar/grammalecte.ts";
import type { GrammarChecker } from "./grammar/grammar-checker.ts";
import { LanguageTool } from "./grammar/languagetool.ts";
import { importAside } from "./jobs/import-host.ts";
import { takeInAside } from "./jobs/take-in-host.ts";
import type { Arrival } from "./jobs/take-in-messages.ts";
import { giveCopy } from "./merge/give-copy.ts";
import { OpenBook } from "./open-book.ts";
import { PreferencesFile } from "./preferences.ts";
import { removePart } from "./project/import-book.ts";
import type { ImportJob } from "./project/import-file.ts";
import { openDatabase } from "./project/open-database.ts";
import { Project } from "./project/project.ts";
import { RecentBooks } from "./recent.ts";
import { withIncoming } from "./reimport/incoming.ts";
import { keepCopy } from "./reimport/keep-copy.ts";
import { readSeeds } from "./seeds.ts";
import { WorkTime } from "./work-time.ts";

/** What is done with what a copy of the book became; `replace` puts that copy in the book's place. */
type Use<Summary, Result> = (summary: Summary, replace: () => Promise<void>) => Promise<Result>;

/** The one book on the desk, and how another comes onto it. */
export class Desk {
  readonly events = new Events();
  readonly preferences: PreferencesFile;
  readonly recent: RecentBooks;
  readonly time: WorkTime;
  readonly #options: EngineOptions;
  #book: OpenBook | undefined;
  #file = "";

  constructor(options: EngineOptions) {
    this.#options = options;
    this.preferences = new PreferencesFile(options.dataDir);
    this.recent = new RecentBooks(options.dataDir);
    this.time = new WorkTime(options.dataDir);
  }

  get options(): EngineOptions {
    return this.#options;
  }

  /** The open book. Throws `no-book` when there is none. */
  get book(): OpenBook {
    if (!this.#book) throw new Problem("no-book");
    return this.#book;
  }

  current(): BookSummary | null {
    return this.#book?.summary() ?? null;
  }

  /** Opens a project, or imports anything else into a new one. The book open before stays until the new one is ready. */
  async open(
    file: string,
    into: string | undefined,
    trackedChanges: ImportJob["trackedChanges"],
    work: Work,
  ): Promise<BookSummary> {
    if (path.extname(file).toLowerCase() === ".epreuve") return this.#take(file);
    const target = into ?? (await this.#freshName(path.basename(file)));
    await this.#import({ file, target, trackedChanges }, work);
    return this.#take(target);
  }

  /** The sample, begun once and kept: a second time it is opened where it was left. */
  async openSample(work: Work): Promise<BookSummary> {
    const folder = path.join(this.#options.appRoot, "seeds");
    const [seed] = await readSeeds(folder);
    if (!seed) throw new Problem("no-sample");
    const target = path.join(await this.#library(), `${seed.id}.epreuve`);
    if (existsSync(target)) return this.#take(target);
    const file = path.join(folder, seed.file);
    await this.#import({ file, target, trackedChanges: "edits", seed }, work);
    return this.#take(target);
  }

  async close(): Promise<void> {
    const book = this.#book;
    this.#book = undefined;
    await book?.close();
    if (book) this.events.emit({ kind: "book", open: false });
  }

  /** Takes another copy of the open book in, and puts the book on the desk anew: anything in it may be another now. */
  merge(theirs: string, work: Work): Promise<MergeSummary> {
    return this.#onCopy<MergeSummary, MergeSummary>({ kind: "merge", theirs }, work, async (summary, replace) => {
      if (!broughtNothing(summary)) await replace();
      return summary;
    });
  }

  sign(signature: { readonly author: string; readonly role: Role }): BookSummary {
    this.book.signature = signature;
    return this.book.summary();
  }

  /** What a new version of the raw file would do to the open book. */
  previewVersion(file: string, work: Work): Promise<ReimportSummary> {
    return this.#version(file, work, async (summary) => ({ ...summary, kept: "" }));
  }

  /** Takes a new version of the raw file into the open book, which is then read anew; as it was, it is kept beside. */
  takeVersion(file: string, work: Work): Promise<ReimportSummary> {
    return this.#version(file, work, async (summary, replace) => {
      const kept = await keepCopy(this.book.project, this.#file, this.#options.now());
      await replace();
      return { ...summary, kept: path.basename(kept) };
    });
  }

  #version(file: string, work: Work, use: Use<Omit<ReimportSummary, "kept">, ReimportSummary>) {
    const name = path.basename(file);
    return withIncoming(file, this.#options.appRoot, work, (incoming) =>
      this.#onCopy({ kind: "version", incoming, name }, work, use),
    );
  }

  /**
   * Lets a copy of the open book take something in, beside the engine; `use` may then put the copy in the book's place. What
   * goes wrong before that, or is stopped, leaves the book as it was. Throws `book-moved` when somebody has worked in it meanwhile.
   */
  async #onCopy<Summary, Result>(arrival: Arrival, work: Work, use: Use<Summary, Result>): Promise<Result> {
    const { project, hand } = this.book;
    // A link to the book stays one.
    const file = await realpath(this.#file);
    try {
      await giveCopy(project, partOf(file));
      const { written } = project;
      const summary = await takeInAside<Summary>({ book: file, arrival, hand }, work);
      return await use(summary, async () => {
        work.signal.throwIfAborted();
        if (this.#book?.project !== project || project.written !== written) throw new Problem("book-moved");
        await this.#replaceBy(partOf(file), file);
      });
    } finally {
      await removePart(file);
    }
  }

  /** Another file in place of the open book's, and on the desk. */
  async #replaceBy(copy: string, file: string): Promise<void> {
    const book = this.#book;
    this.#book = undefined;
    await book?.close();
    try {
      await rename(copy, file);
    } catch (error) {
      throw fileProblem(error, file);
    } finally {
      await this.#take(this.#file);
    }
  }

  /** The grammar checkers of others that this person has switched on, asked about the open book. */
  askGrammar(): void {
    const { grammalecte, languagetool } = this.preferences.value;
    const checkers: GrammarChecker[] = [];
    if (grammalecte) checkers.push(new Grammalecte(findGrammalecte()));
    if (languagetool.on) checkers.push(new LanguageTool(languagetool));
    this.#book?.grammar.use(checkers, () => this.#book?.prose() ?? []);
  }

  /** Ends the reading of the book by the checks, ours and those of others; false when none was reading. */
  stopChecking(): boolean {
    const ours = this.book.checks.stop();
    const theirs = this.book.grammar.pause();
    if (ours || theirs) this.events.emit({ kind: "checking-stopped" });
    return ours || theirs;
  }

  /** Reads the open book again: after somebody stopped that. */
  checkAgain(): void {
    this.book.recheck();
    void this.#grammarAfterOurs(this.book);
  }

  /** Our own checks first: the machine is small, and theirs fold into ours. */
  async #grammarAfterOurs(book: OpenBook): Promise<void> {
    await book.checked;
    if (book === this.#book && !book.checks.isStopped) this.askGrammar();
  }

  #import(job: Pick<ImportJob, "file" | "target" | "trackedChanges" | "seed">, work: Work): Promise<void> {
    return importAside({ ...job, appRoot: this.#options.appRoot, id: randomUUID() }, work);
  }

  async #take(file: string): Promise<BookSummary> {
    if (this.#book && this.#file === file) return this.#book.summary();
    const project = new Project(openDatabase(file));
    await this.#book?.close();
    const { author, role } = this.preferences.value;
    this.#file = file;
    this.#book = new OpenBook({
      project,
      file,
      appRoot: this.#options.appRoot,
      shared: sharedFolder(this.#options.dataDir),
      now: this.#options.now,
      signature: { author, role },
      listener: {
        progress: (done, total) => this.events.emit({ kind: "checking", done, total }),
        flags: (blocks) => this.events.emit({ kind: "flags", ...(blocks ? { blocks: [...blocks] } : {}) }),
        failed: (message) => {
          this.#options.log(`checking failed: ${message}`);
          this.events.emit({ kind: "problem", problem: { key: "checking-failed", params: {} } });
        },
        stopped: () => this.events.emit({ kind: "checking-stopped" }),
      },
      grammar: {
        flags: (blocks) => this.events.emit({ kind: "flags", blocks: [...blocks] }),
        state: () => this.events.emit({ kind: "grammar" }),
        problem: ({ key, params }) => this.events.emit({ kind: "problem", problem: { key, params: { ...params } } }),
      },
    });
    void this.#grammarAfterOurs(this.#book);
    await this.recent.add({
      file,
      title: this.#book.meta.title,
      openedAt: new Date(this.#options.now()).toISOString(),
    });
    this.events.emit({ kind: "book", open: true });
    return this.#book.summary();
  }

  async #library(): Promise<string> {
    const folder = path.join(this.#options.dataDir, "books");
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** "roman.pdf" becomes "roman.epreuve" in the library, or "roman 2.epreuve" when there is one. */
  async #freshName(original: string): Promise<string> {
    const folder = await this.#library();
    const stem = original.replace(/\.[^.]+$/, "") || "book";
    for (let count = 1; ; count++) {
      const candidate = path.join(folder, `${stem}${count > 1 ? ` ${count}` : ""}.epreuve`);
      if (!existsSync(candidate)) return candidate;
    }
  }
}
