import Papa from "papaparse";
import { hasTable } from "../project/lineage.ts";
import { openForReading } from "../project/open-database.ts";
import { Project } from "../project/project.ts";

/** One thing that somebody did to the book. */
export interface AuditRow {
  readonly at: string;
  readonly author: string;
  readonly role: string;
  /** What was done: "revision typed", "decision approve", "change reject", "flag ignored", "remark question", "signed", "merged". */
  readonly action: string;
  /** Block id; empty for what concerns the whole book. */
  readonly block: string;
  readonly detail: string;
}

export type AuditFormat = "csv" | "json";

/** Everything that was ever done, oldest first: revisions, decisions, changes accepted and refused, flags set aside, remarks, sign-offs, merges. */
export const auditOf = (project: Project): AuditRow[] =>
  project.db
    .prepare<[], AuditRow>(
      `SELECT r.at, r.author, r.role, 'revision ' || json_extract(r.reason, '$.kind') AS action, v.block,
         coalesce(json_extract(r.reason, '$.check'), json_extract(r.reason, '$.rule'), json_extract(r.reason, '$.comment'), '') AS detail
       FROM revisions r JOIN block_versions v ON v.revision = r.id
       UNION ALL SELECT at, author, role, 'decision ' || decision, block, 'text ' || text_hash || coalesce(' – ' || comment, '') FROM decisions
       UNION ALL SELECT at, author, role, 'change ' || verdict, block,
         '« ' || before || ' » → « ' || after || ' »' || coalesce(' – ' || reason, '') || coalesce(' – ' || comment, '') FROM change_decisions
       UNION ALL SELECT at, author, '', 'flag ignored (' || verb || ')', '', check_id || ' « ' || quote || ' »' FROM ignores
       UNION ALL SELECT taken_back, author, '', 'flag taken up again', '', check_id || ' « ' || quote || ' »' FROM ignores WHERE taken_back IS NOT NULL
       UNION ALL SELECT at, author, coalesce(role, ''), 'remark ' || kind, block, body FROM remarks
       UNION ALL SELECT at, author, role, 'signed', '', 'edition ' || number || ', ' || blocks || ' blocks, sha256 ' || hash || coalesce(' – ' || override, '') FROM editions
       ${hasTable(project.db, "merges") ? "UNION ALL SELECT at, author, role, 'merged', '', summary FROM merges" : ""}
       ORDER BY 1`,
    )
    .all();

/** The trail of a project file that nobody has open. */
export function auditOfFile(file: string): AuditRow[] {
  const project = new Project(openForReading(file));
  try {
    return auditOf(project);
  } finally {
    project.close();
  }
}

/** The trail as a file: CSV as a French spreadsheet opens it, or JSON. */
export const writeAudit = (rows: readonly AuditRow[], format: AuditFormat): Uint8Array =>
  new TextEncoder().encode(
    format === "json"
      ? `${JSON.stringify(rows, null, 1)}\n`
      : `\ufeff${Papa.unparse([...rows], { delimiter: ";", escapeFormulae: true, columns: ["at", "author", "role", "action", "block", "detail"] })}\r\n`,
  );
