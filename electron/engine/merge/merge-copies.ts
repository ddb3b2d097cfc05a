import { statSync } from "node:fs";
import path from "node:path";
import type { Database } from "better-sqlite3";
import { ZodError, z } from "zod";
import type { BookMeta } from "../../../shared/book/book.ts";
import { broughtNothing } from "../../../shared/merge/brought-nothing.ts";
import { Problem } from "../../../shared/problem.ts";
import type { MergeSummary } from "../../../shared/rpc/contract/merge.ts";
import type { Progress } from "../progress.ts";
import { asProblem, openForReading } from "../project/open-database.ts";
import { type Hand, Project } from "../project/project.ts";
import { noteArrival } from "./barrier.ts";
import { Conflicts } from "./conflicts.ts";
import { mergeBlocks } from "./merge-blocks.ts";
import { mergeEditions } from "./merge-editions.ts";
import { mergeIgnores } from "./merge-ignores.ts";
import { mergeJudgements } from "./merge-judgements.ts";
import { mergeRules, mergeTerms } from "./merge-terms.ts";
import { type AppendedTable, appender, rowsOf } from "./rows.ts";

/**
 * Takes another copy of the same book into an open project, in one transaction: its steps and decisions with their authors and
 * dates, its remarks, signed editions, terms and rules. Of blocks that both changed ours stands, and theirs waits as a conflict.
 * Every row keeps the id it was made with, so a second merge finds nothing new. The other file is only read. `ours`: the book's
 * own file, which may not be the one that `project` is in.
 * Throws Problem `merge-same-file`, `merge-other-book`, or what opening a project throws.
 */
export function mergeCopies(
  project: Project,
  ours: string,
  theirs: string,
  hand: Hand,
  progress: Progress = () => {},
): MergeSummary {
  const name = path.basename(theirs);
  // Asked before it is opened: a file that is open here would only be told as in use.
  if (sameFile(ours, theirs)) throw new Problem("merge-same-file", { name });
  const other = openForReading(theirs);
  try {
    mustBeSameBook(project, other, name);
    return project.db.transaction(() => mergeAll(project, other, name, hand, progress))();
  } catch (error) {
    // What the other file holds is not what we write.
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof ZodError || error instanceof SyntaxError || /CONSTRAINT|MISMATCH/.test(code))
      throw new Problem("project-broken", { name });
    throw asProblem(error, name);
  } finally {
    other.close();
  }
}

function mergeAll(project: Project, other: Database, name: string, hand: Hand, progress: Progress): MergeSummary {
  const { db } = project;
  const unite = (table: AppendedTable): number => {
    const append = appender(db, table);
    let count = 0;
    for (const row of rowsOf(other, table)) if (append(row)) count++;
    return count;
  };
  const blocks = mergeBlocks(project, other, name, progress);
  unite("review_steps");
  const terms = mergeTerms(db, other);
  const rules = mergeRules(project, other);
  const brought = {
    ...blocks,
    decisions: unite("decisions") + unite("change_decisions"),
    remarks: unite("remarks"),
    ignores: mergeIgnores(db, other),
    others:
      unite("name_decisions") +
      unite("candidates_set_aside") +
      unite("samples") +
      mergeJudgements(db, other) +
      settleDoubts(db, other),
    terms: terms.count,
    rules: rules.count,
    editions: mergeEditions(db, other),
  };
  const summary: MergeSummary = {
    ...brought,
    differing: [...terms.differing, ...rules.differing].slice(0, 500),
    conflicts: new Conflicts(project).count,
  };
  if (!broughtNothing(summary))
    noteArrival(db, summary, hand, summary.steps > 0 || summary.blocks > 0 || summary.decisions > 0);
  return summary;
}

function mustBeSameBook(project: Project, other: Database, name: string): void {
  const theirs = new Project(other);
  const title = (from: Project): string => from.setting<BookMeta>("meta")?.title ?? "";
  const id = theirs.setting<string>("id");
  if (!id || id !== project.setting<string>("id"))
    throw new Problem("merge-other-book", { name, title: title(theirs), ours: title(project) });
}

/** A doubt about the structure that a step of the other one settled is settled here too, where both read the same file. */
function settleDoubts(db: Database, other: Database): number {
  const settle = db.prepare(
    `INSERT OR IGNORE INTO doubt_settlements (doubt, revision)
     SELECT id, @revision FROM doubts WHERE id = @id AND doubt = @doubt AND EXISTS (SELECT 1 FROM revisions WHERE id = @revision)`,
  );
  return other
    .prepare("SELECT d.id, d.doubt, s.revision FROM doubt_settlements s JOIN doubts d ON d.id = s.doubt")
    .all()
    .reduce<number>((count, row) => count + settle.run(settlementSchema.parse(row)).changes, 0);
}

const settlementSchema = z.object({ id: z.int(), doubt: z.string(), revision: z.string() });

/** By whatever name: a link is the same file. */
function sameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { bigint: true, throwIfNoEntry: false }));
  return path.resolve(one) === path.resolve(other) || (!!a?.ino && a.ino === b?.ino && a.dev === b.dev);
}
