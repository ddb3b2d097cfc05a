import type { Doubt } from "../../../shared/formats/format.ts";
import type { Project } from "./project.ts";

export interface OpenDoubt {
  readonly id: number;
  readonly doubt: Doubt;
}

/**
 * Doubts about the structure that no standing step has settled: a step that was undone (an odd number of times, redoing being an
 * undoing too) settles nothing. `settled` is how files before version 77 kept it.
 */
export const readDoubts = (project: Project): OpenDoubt[] =>
  project.db
    .prepare<[], { id: number; doubt: string }>(
      `SELECT id, doubt FROM doubts WHERE settled IS NULL AND NOT EXISTS (
         SELECT 1 FROM doubt_settlements s WHERE s.doubt = doubts.id
         AND (SELECT count(*) FROM revisions r WHERE r.undoes = s.revision) % 2 = 0) ORDER BY id`,
    )
    .all()
    .map(({ id, doubt }) => ({ id, doubt: JSON.parse(doubt) }));
