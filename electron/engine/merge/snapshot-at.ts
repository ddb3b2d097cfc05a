import type { Database } from "better-sqlite3";
import type { Snapshot } from "../project/snapshot.ts";

/** A block as a version left it; undefined for a block that was not there yet, or a version that nobody has. */
export function snapshotAt(db: Database, block: string, version: string): Snapshot | undefined {
  const row =
    version === "import"
      ? db
          .prepare<[string], { json: string | null }>(
            "SELECT before AS json FROM block_versions WHERE block = ? AND parent = 'import' LIMIT 1",
          )
          .get(block)
      : db
          .prepare<[string, string], { json: string }>(
            "SELECT after AS json FROM block_versions WHERE block = ? AND revision = ?",
          )
          .get(block, version);
  return row?.json ? JSON.parse(row.json) : undefined;
}
