import type { BlockId } from "../../../shared/book/ids.ts";
import { snapshotAt } from "../merge/snapshot-at.ts";
import type { Project } from "../project/project.ts";
import { type BlockRow, fromRow, type Snapshot, type StoredBlock, toSnapshot } from "../project/snapshot.ts";

/** A block as the file in force gave it, and as it stands. */
export interface MachineBlock {
  readonly id: BlockId;
  readonly given: Snapshot;
  /** As it stands, taken away or not. */
  readonly now: StoredBlock;
}

/**
 * The book as the raw file that was read last gave it, in its order: what cuts, joins and corrections made of it since is in
 * `now`. Halves that a cut made are none of the machine's and left out.
 */
export function machineBlocks(project: Project): MachineBlock[] {
  const { db } = project;
  const imported = new Map(
    db
      .prepare<[], { block: string; after: string }>(
        `SELECT v.block, v.after FROM block_versions v JOIN revisions r ON r.id = v.revision
         WHERE json_extract(r.reason, '$.kind') = 'import' ORDER BY r.seq`,
      )
      .all()
      .map(({ block, after }) => [block, after]),
  );
  return db
    .prepare<[], BlockRow>("SELECT * FROM blocks")
    .all()
    .flatMap((row): MachineBlock[] => {
      const now = fromRow(row);
      const later = imported.get(row.id);
      const given: Snapshot | undefined = later
        ? JSON.parse(later)
        : row.version === "import"
          ? toSnapshot(now)
          : snapshotAt(db, row.id, "import");
      return given && !given.deleted ? [{ id: now.id, given, now }] : [];
    })
    .sort((a, b) => a.given.position - b.given.position);
}
