import { stat } from "node:fs/promises";
import path from "node:path";
import type { Edition, TextState, Work } from "../../../shared/formats/format.ts";
import { Decisions } from "../project/decisions.ts";
import { metaOf, readBook } from "../project/import-book.ts";
import { openDatabase } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import { editionOf } from "./edition.ts";

/** An edition straight from a file: a project, or anything that can be read. Its date is the file's own, so bytes repeat. */
export async function editionOfFile(file: string, state: TextState, work: Work): Promise<Edition> {
  if (path.extname(file).toLowerCase() === ".epreuve") {
    const project = new Project(openDatabase(file));
    try {
      const decisions = new Decisions(project);
      const last = project.db.prepare<[], { at: string | null }>("SELECT max(at) AS at FROM revisions").get();
      const meta = project.setting<Edition["meta"]>("meta") ?? {
        title: path.basename(file),
        authors: [],
        language: "fr",
      };
      return editionOf(
        { blocks: project.blocks(), meta, state: (block) => decisions.state(block) },
        state,
        last?.at ?? new Date(0).toISOString(),
      );
    } finally {
      project.close();
    }
  }
  const { draft } = await readBook(file, { trackedChanges: "edits" }, work);
  const { mtime } = await stat(file);
  return {
    meta: metaOf(draft, file),
    state,
    date: mtime.toISOString(),
    blocks: draft.blocks
      .filter((block) => block.kind !== "furniture")
      .map((block) => ({
        ...block,
        raw: block.content,
        content: state === "raw" ? block.content : (block.edited ?? block.content),
      })),
  };
}
