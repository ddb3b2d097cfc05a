import path from "node:path";
import type { Content } from "../../../shared/book/content.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { Edition, EditionBlock, TextState, Work } from "../../../shared/formats/format.ts";
import type { BlockHistory, Redline, RedlineComment } from "../../../shared/review/redline/redline.ts";
import { placeOfRemark } from "../../../shared/review/threads.ts";
import { standingLines } from "../project/lineage.ts";
import { openForReading } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import { Remarks } from "../project/remarks.ts";
import type { Snapshot } from "../project/snapshot.ts";
import { editionOfFile } from "./edition-of-file.ts";

/** An edition beside the book as it was imported: what a redline shows. `project`: where the steps in between are. */
export function redlineOf(edition: Edition, project?: Project): Redline {
  const raw = edition.blocks.map((block) => ({ ...block, content: block.raw }));
  return {
    meta: edition.meta,
    state: edition.state,
    date: edition.date,
    before: project ? importedBlocks(project, raw) : raw,
    after: edition.blocks,
    histories: project ? readHistories(project) : new Map(),
    comments: project ? readComments(project, edition) : [],
  };
}

/** The same straight from a file: a project, or anything that can be read (a DOCX whose changes are tracked). */
export async function redlineOfFile(file: string, state: TextState, work: Work): Promise<Redline> {
  const edition = await editionOfFile(file, state, work);
  if (path.extname(file).toLowerCase() !== ".epreuve") return redlineOf(edition);
  const project = new Project(openForReading(file));
  try {
    return redlineOf(edition, project);
  } finally {
    project.close();
  }
}

/** The blocks as they stood before the first step: joined ones apart, cut ones whole, each of its first kind. */
function importedBlocks(project: Project, raw: readonly EditionBlock[]): EditionBlock[] {
  const first = new Map<string, Snapshot | null>();
  const positions = new Map(project.blocks().map(({ id, position }) => [id, position]));
  // SQLite takes the other columns from the row that has the minimum.
  for (const { block, before } of project.db
    .prepare<[], { block: string; before: string | null }>(
      "SELECT v.block, v.before, min(r.seq) FROM block_versions v JOIN revisions r ON r.id = v.revision GROUP BY v.block",
    )
    .iterate())
    first.set(block, before === null ? null : JSON.parse(before));
  const placed: { readonly position: number; readonly block: EditionBlock }[] = [];
  for (const block of raw) if (!first.has(block.id)) placed.push({ position: positions.get(block.id) ?? 0, block });
  for (const [id, snapshot] of first)
    if (snapshot && !snapshot.deleted && snapshot.shape.kind !== "furniture")
      placed.push({
        position: snapshot.position,
        block: {
          id: id as BlockId,
          ...snapshot.shape,
          content: snapshot.raw,
          raw: snapshot.raw,
          provenance: {},
        },
      });
  return placed.sort((a, b) => a.position - b.position).map(({ block }) => block);
}

/** The text of every step that led to what stands, of each block that was touched, oldest first. */
function readHistories(project: Project): Map<BlockId, BlockHistory> {
  const histories = new Map<BlockId, { steps: BlockHistory["steps"][number][] }>();
  const lineOf = standingLines(project.db);
  const lines = new Map<string, ReturnType<typeof lineOf>>();
  for (const { block, revision, content, author, date } of project.db
    .prepare<[], { block: string; revision: string; content: string; author: string; date: string }>(
      `SELECT v.block, v.revision, json_extract(v.after, '$.content') AS content, r.author, r.at AS date
       FROM block_versions v JOIN revisions r ON r.id = v.revision ORDER BY r.seq`,
    )
    .all()) {
    if (!lines.has(block)) lines.set(block, lineOf(block));
    if (lines.get(block)?.has(revision) === false) continue;
    const history = histories.get(block as BlockId) ?? { steps: [] };
    histories.set(block as BlockId, history);
    const { text } = JSON.parse(content) as Content;
    history.steps.push({ text, by: { author, date } });
  }
  return histories;
}

function readComments(project: Project, edition: Edition): RedlineComment[] {
  const texts = new Map(edition.blocks.map(({ id, content }) => [id, content.text]));
  return new Remarks(project).threads().map(({ first, replies, state }) => {
    const place = placeOfRemark(first, texts.get(first.block) ?? "");
    return {
      block: first.block,
      author: first.author,
      date: first.at,
      text: first.body,
      ...(place ? { from: place.from, to: place.to } : {}),
      resolved: state === "resolved",
      replies: replies
        .filter(({ body }) => body !== "")
        .map(({ author, at, body }) => ({ author, date: at, text: body })),
    };
  });
}
