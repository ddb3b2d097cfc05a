import type { Database } from "better-sqlite3";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { DraftBlock } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { type Remark, type Thread, threadsOf } from "../../../shared/review/threads.ts";
import type { Hand, Project } from "./project.ts";
import { uuid7 } from "./uuid.ts";

/** What a new thread is about. */
export interface Subject {
  readonly block: BlockId;
  readonly kind: "comment" | "question";
  readonly body: string;
  readonly quote?: string;
  readonly start?: number;
  readonly check?: string;
}

/** What post-editor and publisher say to each other about the book: appended to the project, never changed. */
export class Remarks {
  readonly #project: Project;
  #all: Remark[];

  constructor(project: Project) {
    this.#project = project;
    this.#all = project.db
      .prepare<[], Omit<Remark, "check"> & { check_id: string | null }>("SELECT * FROM remarks ORDER BY at, id")
      .all()
      .map(({ check_id, ...remark }) => ({ ...remark, check: check_id }));
  }

  threads(): Thread[] {
    return threadsOf(this.#all);
  }

  /** Begins a thread; answers its id. */
  begin({ block, kind, body, quote, start, check }: Subject, hand: Hand): string {
    const id = uuid7(hand.now);
    this.#append({
      ...signed(hand),
      id,
      thread: id,
      block,
      kind,
      body,
      quote: quote ?? null,
      start: start ?? null,
      check: check ?? null,
    });
    return id;
  }

  /** Answers a thread, settles it or takes it up again. Throws `thread-missing`. */
  add(thread: string, kind: "reply" | "resolve" | "reopen", body: string, hand: Hand): void {
    const first = this.#all.find(({ id }) => id === thread);
    if (!first) throw new Problem("thread-missing");
    const { block } = first;
    const none = { quote: null, start: null, check: null };
    this.#append({ ...signed(hand), ...none, id: uuid7(hand.now), thread, block, kind, body });
  }

  #append(remark: Remark): void {
    insertRemarks(this.#project.db, [remark]);
    this.#all.push(remark);
  }
}

const signed = ({ author, role, now }: Hand) => ({ author, role, at: new Date(now).toISOString() });

function insertRemarks(db: Database, remarks: readonly Remark[]): void {
  const insert = db.prepare(
    `INSERT INTO remarks (id, at, author, role, block, thread, kind, body, quote, start, check_id)
     VALUES (@id, @at, @author, @role, @block, @thread, @kind, @body, @quote, @start, @check)`,
  );
  for (const remark of remarks) insert.run(remark);
}

/** Writes down the comments that a file brought along, each a thread of its own. `now` dates those that bear no date. */
export function keepComments(db: Database, blocks: readonly DraftBlock[], now: number): void {
  const remarks: Remark[] = [];
  for (const { id: block, content, comments = [] } of blocks)
    for (const { author, text, span, date } of comments) {
      const written = Date.parse(date ?? "");
      // A date that can't be read, or lies ahead, says nothing.
      const at = written > 0 && written <= now ? written : now;
      const id = uuid7(at);
      const quote = span && span.to > span.from ? content.text.slice(span.from, span.to) : "";
      remarks.push({
        id,
        at: new Date(at).toISOString(),
        author,
        role: null,
        block,
        thread: id,
        kind: "comment",
        body: text,
        quote: quote || null,
        start: quote ? (span?.from ?? null) : null,
        check: null,
      });
    }
  insertRemarks(db, remarks);
}
