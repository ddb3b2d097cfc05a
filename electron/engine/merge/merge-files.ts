import { userInfo } from "node:os";
import type { MergeConflict, MergeSummary } from "../../../shared/rpc/contract/merge.ts";
import { openDatabase } from "../project/open-database.ts";
import { Project } from "../project/project.ts";
import { Conflicts } from "./conflicts.ts";
import { mergeCopies } from "./merge-copies.ts";

export interface MergedFiles {
  readonly summary: MergeSummary;
  readonly conflicts: readonly MergeConflict[];
}

/** Merges two projects that nobody has open, in the name of whoever is logged in: the first takes in the second. `now` in ms since 1970. */
export function mergeFiles(ours: string, theirs: string, now: number): MergedFiles {
  const project = new Project(openDatabase(ours));
  try {
    const summary = mergeCopies(project, ours, theirs, { author: userInfo().username, role: "both", now });
    return { summary, conflicts: new Conflicts(project).list() };
  } finally {
    project.close();
  }
}
