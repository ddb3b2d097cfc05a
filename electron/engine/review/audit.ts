import Papa from "papaparse";
import { hasTable } from "../project/lineage.ts";
import { openForReading } from "../project/open-database.ts";
import { Project } from "../project/project.ts";

/** One thing that somebody did to the book, however many blocks it touched. */
export interface AuditRow {
  readonly at: string;
  readonly author: string;
  readonly role: string;
  /** What was done: "revision typed", "decision approve", "change reject", "undo accept", "flag ignored", "remark question", "signed", "merged". */
  readonly action: string;
  /** How many blocks it touched; 0 for what concerns the whole book. */
  readonly count: number;
  /** Their ids. */
  readonly blocks: readonly string[];
  readonly detail: string;
}

export type AuditFormat = "csv" | "json";

/** What single steps say is in their own rows: a step is told by itself when it decided more than one change, or took one back. */
const single = "SELECT id FROM review_steps WHERE changes = 1 AND kind IN ('accept', 'reject', 'ask')";

/** Everything that was ever done, oldest first: a batch, however large, is one line. */
export const auditOf = (project: Project): AuditRow[] =>
  project.db
    .prepare<[], Omit<AuditRow, "blocks" | "count"> & { blocks: string }>(
      `SELECT r.at, r.author, r.role, 'revision ' || json_extract(r.reason, '$.kind') AS action, json_group_array(v.block) AS blocks,
         coalesce(json_extract(r.reason, '$.check'), json_extract(r.reason, '$.rule'), json_extract(r.reason, '$.comment'), '') AS detail
       FROM revisions r JOIN block_versions v ON v.revision = r.id GROUP BY r.id
       UNION ALL SELECT at, author, role, 'decision ' || decision, json_group_array(block),
         CASE count(*) WHEN 1 THEN 'text ' || text_hash ELSE '' END || coalesce(' – ' || comment, '')
         FROM decisions WHERE step IS NULL OR (undoes IS NULL AND step IN (${single})) GROUP BY at, author, decision, comment
       UNION ALL SELECT at, author, role, 'change ' || verdict, json_array(block),
         '« ' || before || ' » → « ' || after || ' »' || coalesce(' – ' || reason, '') || coalesce(' – ' || comment, '')
         FROM change_decisions WHERE step IS NULL OR (undoes IS NULL AND step IN (${single}))
       UNION ALL SELECT s.at, s.author, s.role, CASE s.kind WHEN 'accept' THEN 'change accept' WHEN 'reject' THEN 'change reject' ELSE s.kind || ' ' || u.kind END,
         (SELECT json_group_array(DISTINCT block) FROM change_decisions c WHERE c.step = coalesce(s.undoes, s.id) AND c.undoes IS NULL),
         coalesce(u.changes, s.changes) || ' changes' || coalesce(' – ' || s.filter, '') || coalesce(' – ' || u.at, '')
         FROM review_steps s LEFT JOIN review_steps u ON u.id = s.undoes WHERE s.id NOT IN (${single})
       UNION ALL SELECT at, author, '', 'flag ignored (' || verb || ')', '[]', check_id || ' « ' || quote || ' »' FROM ignores
       UNION ALL SELECT taken_back, author, '', 'flag taken up again', '[]', check_id || ' « ' || quote || ' »' FROM ignores WHERE taken_back IS NOT NULL
       UNION ALL SELECT at, author, '', 'names ' || kind, '[]', one || ' / ' || other FROM name_decisions
       UNION ALL SELECT at, author, coalesce(role, ''), 'remark ' || kind, json_array(block), body FROM remarks
       UNION ALL SELECT at, author, role, 'signed', '[]', 'edition ' || number || ', ' || blocks || ' blocks, sha256 ' || hash
         || CASE still_open WHEN '' THEN '' ELSE ' – open: ' || still_open END || coalesce(' – ' || override, '') FROM editions
       ${hasTable(project.db, "merges") ? "UNION ALL SELECT at, author, role, 'merged', '[]', summary FROM merges" : ""}
       ORDER BY 1`,
    )
    .all()
    .map(({ blocks, ...row }) => {
      const ids = [...new Set(JSON.parse(blocks) as string[])];
      return { ...row, count: ids.length, blocks: ids };
    });

/** The trail of a project file that nobody has open. */
export function auditOfFile(file: string): AuditRow[] {
  const project = new Project(openForReading(file));
  try {
    return auditOf(project);
  } finally {
    project.close();
  }
}

/** The trail as a file: CSV as a French spreadsheet opens it, a batch with the number of its blocks; or JSON, with all their ids. */
export function writeAudit(rows: readonly AuditRow[], format: AuditFormat): Uint8Array {
  const columns = ["at", "author", "role", "action", "count", "block", "detail"];
  const flat = rows.map(({ blocks, ...row }) => ({ ...row, block: blocks.length === 1 ? blocks[0] : "" }));
  return new TextEncoder().encode(
    format === "json"
      ? `${JSON.stringify(rows, null, 1)}\n`
      : `\ufeff${Papa.unparse(flat, { delimiter: ";", escapeFormulae: true, columns })}\r\n`,
  );
}
