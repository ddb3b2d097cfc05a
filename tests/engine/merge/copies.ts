import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { mergeCopies } from "../../../electron/engine/merge/merge-copies.ts";
import { Decisions } from "../../../electron/engine/project/decisions.ts";
import { createProject } from "../../../electron/engine/project/import-book.ts";
import { standingLines } from "../../../electron/engine/project/lineage.ts";
import { openDatabase } from "../../../electron/engine/project/open-database.ts";
import { type Hand, Project } from "../../../electron/engine/project/project.ts";
import { Remarks } from "../../../electron/engine/project/remarks.ts";
import { restructure } from "../../../electron/engine/project/restructure.ts";
import { toSnapshot } from "../../../electron/engine/project/snapshot.ts";
import { plain } from "../../../shared/book/content.ts";
import { type BlockId, blockId } from "../../../shared/book/ids.ts";
import type { StructureEdit } from "../../../shared/formats/format.ts";
import { txtReader } from "../../../shared/formats/txt/read.ts";
import type { Decision } from "../../../shared/review/states.ts";
import type { MergeSummary } from "../../../shared/rpc/contract/merge.ts";

/** A small book as it was imported: what both copies start from. */
export async function makeBook(file: string, texts: Readonly<Record<string, string>>, id = "one-book"): Promise<void> {
  const blocks = Object.entries(texts).map(([name, text]) => ({
    id: blockId(name),
    kind: "paragraph" as const,
    content: plain(text),
    provenance: {},
  }));
  const draft = { meta: {}, blocks, doubts: [], notices: [] };
  const meta = { title: "T", authors: [], language: "fr" };
  await createProject(file, { draft, reader: txtReader, bytes: new Uint8Array([65]) }, meta, id, {});
}

let clock = Date.parse("2026-03-01T08:00:00Z");

/** One person's copy of the book. Every step has a time of its own. */
export class Copy {
  readonly file: string;
  readonly author: string;
  project: Project;

  constructor(base: string, folder: string, author: string) {
    mkdirSync(folder, { recursive: true });
    this.file = path.join(folder, "book.epreuve");
    this.author = author;
    copyFileSync(base, this.file);
    this.project = new Project(openDatabase(this.file));
  }

  get hand(): Hand {
    clock += 1_000;
    return { author: this.author, role: "both", now: clock };
  }

  type(block: string, text: string): void {
    const found = this.project.block(blockId(block));
    if (found)
      this.project.revise(
        [{ id: found.id, after: { ...toSnapshot(found), content: plain(text) } }],
        { kind: "typed" },
        this.hand,
      );
  }

  structure(edit: StructureEdit): void {
    const blocks = this.project.blocks();
    const changes = restructure(edit, {
      block: (id) => this.project.block(id),
      positionAfter: (id) => blocks[blocks.findIndex((block) => block.id === id) + 1]?.position,
      callersOf: () => [],
      freshId: () => blockId(`b-${crypto.randomUUID()}`),
    });
    this.project.revise(changes, { kind: "structure" }, this.hand);
  }

  decide(block: string, decision: Decision): void {
    const found = this.project.block(blockId(block));
    if (found) new Decisions(this.project).decide([found], decision, this.hand);
  }

  remark(block: string, body: string): void {
    new Remarks(this.project).begin({ block: blockId(block), kind: "question", body }, this.hand);
  }

  /** Takes the other copy in, which is closed meanwhile as it is when it changes hands. */
  merge(other: Copy): MergeSummary {
    other.project.close();
    try {
      return mergeCopies(this.project, this.file, other.file, this.hand);
    } finally {
      other.project = new Project(openDatabase(other.file));
    }
  }

  /** The steps that led to what stands in a block. */
  line(block: string): ReturnType<Project["history"]> {
    const line = standingLines(this.project.db)(block);
    return this.project.history(blockId(block)).filter(({ revision }) => line?.has(revision.id) ?? true);
  }

  state(block: string): string {
    const found = this.project.block(blockId(block));
    return found ? new Decisions(this.project).state(found) : "gone";
  }

  text(block: string): string | undefined {
    return this.project.block(blockId(block))?.content.text;
  }

  /** What stands, in order. */
  texts(): [BlockId, string][] {
    return this.project.blocks().map(({ id, content }) => [id, content.text]);
  }

  rows(table: string): string[] {
    return this.project.db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row));
  }

  /** All that the file holds. */
  dump(): Record<string, string[]> {
    const tables = this.project.db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all();
    return Object.fromEntries(tables.map(({ name }) => [name, this.rows(name)]));
  }

  close(): void {
    this.project.close();
  }
}
