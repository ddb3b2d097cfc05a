import path from "node:path";
import type { BookMeta } from "../../../shared/book/book.ts";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { Work } from "../../../shared/formats/format.ts";
import { workingTimes } from "../../../shared/review/effort-time.ts";
import type { SampleReport } from "../../../shared/review/report/report.ts";
import type { BlockState } from "../../../shared/review/states.ts";
import { isApproved } from "../../../shared/review/states.ts";
import { checkSettings } from "../check-settings.ts";
import type { CheckSettings } from "../jobs/check-messages.ts";
import { loadBook } from "../load-book.ts";
import { type Ignored, Ignores } from "../project/ignores.ts";
import { openForReading } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import type { StoredBlock } from "../project/snapshot.ts";
import { Samples } from "./samples.ts";

/** Everything a report is made of, as plain data: it crosses to a worker, which reads the machine's text with the checks. */
export interface ReportSource {
  readonly meta: BookMeta;
  /** ISO 8601. */
  readonly date: string;
  readonly settings: CheckSettings;
  readonly blocks: readonly (Pick<StoredBlock, "id" | "shape" | "raw" | "content"> & {
    readonly approved: boolean;
    readonly time?: number;
  })[];
  readonly ignored: readonly Ignored[];
  readonly disabled: readonly string[];
  readonly sample?: SampleReport;
}

interface SourceBook {
  readonly meta: BookMeta;
  readonly blocks: readonly StoredBlock[];
  state(block: StoredBlock): BlockState;
}

/** `project`: where decisions, steps and judgements are; a file that is no project has none. */
export function reportSource(book: SourceBook, settings: CheckSettings, date: string, project?: Project): ReportSource {
  const times = project ? readTimes(project) : new Map<BlockId, number>();
  const sample = project ? new Samples(project).report() : undefined;
  return {
    meta: book.meta,
    date,
    settings,
    blocks: book.blocks
      .filter(({ shape }) => shape.kind !== "furniture")
      .map((block) => {
        const time = times.get(block.id);
        return {
          id: block.id,
          shape: block.shape,
          raw: block.raw,
          content: block.content,
          approved: isApproved(book.state(block)),
          ...(time === undefined ? {} : { time }),
        };
      }),
    ignored: project ? new Ignores(project).list() : [],
    disabled: project?.setting<string[]>("disabledChecks") ?? [],
    ...(sample ? { sample } : {}),
  };
}

/** The same straight from a file: a project, or anything that can be read. */
export async function reportSourceOfFile(appRoot: string, file: string, work: Work): Promise<ReportSource> {
  const book = await loadBook(file, { trackedChanges: "edits" }, work);
  const settings = checkSettings(book, await book.glossaries(appRoot), { appRoot });
  if (path.extname(file).toLowerCase() !== ".epreuve") return reportSource(book, settings, book.changedAt);
  const project = new Project(openForReading(file));
  try {
    return reportSource(book, settings, book.changedAt, project);
  } finally {
    project.close();
  }
}

/** Time by block, in ms; a step on several blocks counts for the first. */
function readTimes(project: Project): Map<BlockId, number> {
  const rows = project.db
    .prepare<[], { block: string; author: string; at: string }>(
      `SELECT min(v.block) AS block, r.author, r.at FROM revisions r JOIN block_versions v ON v.revision = r.id
       GROUP BY r.seq ORDER BY r.at, r.seq`,
    )
    .all();
  const times = new Map<BlockId, number>();
  const spent = workingTimes(rows.map(({ author, at }) => ({ author, at: Date.parse(at) })));
  for (const [index, { block }] of rows.entries())
    times.set(block as BlockId, (times.get(block as BlockId) ?? 0) + (spent[index] ?? 0));
  return times;
}
