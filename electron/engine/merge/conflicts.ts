import type { BlockId } from "../../../shared/book/ids.ts";
import { combineContents } from "../../../shared/merge/combine-contents.ts";
import { Problem } from "../../../shared/problem.ts";
import type { ConflictChoice, MergeConflict } from "../../../shared/rpc/contract/merge.ts";
import { lineageOf } from "../project/lineage.ts";
import type { Change, Hand, Project, Revision } from "../project/project.ts";
import { type BlockRow, fromRow, type Snapshot, toSnapshot } from "../project/snapshot.ts";
import { restSchema } from "./merge-blocks.ts";
import { snapshotAt } from "./snapshot-at.ts";

/** One block of a conflict: as it stands here and as the other copy had it. */
interface Member {
  readonly id: string;
  readonly block: BlockId;
  readonly theirs: string;
  readonly rest: string;
}

type ConflictSide = MergeConflict["blocks"][number]["ours"];

/**
 * Blocks that two copies changed, each its own way. Nothing marks one as settled: it is open as long as what stands does not
 * answer the other copy's version, so undoing a decision opens it again, and a decision taken in either copy holds in both.
 */
export class Conflicts {
  readonly #project: Project;

  constructor(project: Project) {
    this.#project = project;
  }

  /** How many wait. */
  get count(): number {
    return this.#open().length;
  }

  /** Open conflicts in the order of the book. */
  list(): MergeConflict[] {
    const placed = this.#open().map((members) => ({
      members,
      position: Math.min(...members.map((member) => (this.#ours(member) ?? this.#theirs(member))?.position ?? 0)),
    }));
    return placed
      .sort((a, b) => a.position - b.position)
      .map(({ members }) => ({
        id: members[0]?.id ?? "",
        blocks: members.map((member) => ({
          block: member.block,
          ours: this.#side(this.#ours(member), this.#row(member)?.version),
          theirs: this.#side(this.#theirs(member), member.theirs),
        })),
        both: this.#combined(members)?.content ?? null,
      }));
  }

  /** One step that decides it. Throws `conflict-gone`, or `conflict-not-both` when the changes touch each other. */
  resolve(id: string, choice: ConflictChoice, hand: Hand): Revision | undefined {
    const members = this.#open().find(([first]) => first?.id === id);
    if (!members) throw new Problem("conflict-gone");
    const changes = members.flatMap((member) => this.#change(member, members, choice) ?? []);
    const answers = members.filter(({ theirs }) => theirs !== "");
    return this.#project.revise(
      changes,
      { kind: "merge", comment: choice },
      hand,
      null,
      answers.map(({ block, theirs }) => ({ block, version: theirs })),
    );
  }

  #change(member: Member, members: readonly Member[], choice: ConflictChoice): Change | undefined {
    const row = this.#row(member);
    const [ours, theirs] = [row && toSnapshot(fromRow(row)), this.#theirs(member)];
    const gone = (snapshot: Snapshot | undefined): Snapshot | undefined => snapshot && { ...snapshot, deleted: true };
    let after: Snapshot | undefined;
    if (choice === "both") {
      after = this.#combined(members);
      if (!after) throw new Problem("conflict-not-both");
    } else after = choice === "ours" ? (ours ?? gone(theirs)) : (theirs ?? gone(ours));
    if (!after) return undefined;
    // A block that was never here is known by where the other copy had it from.
    return { id: member.block, after, ...(row ? {} : restSchema.parse(JSON.parse(member.rest))) };
  }

  /** Of one block that stands in both copies: all that either did to it, when that goes together. */
  #combined([member, ...others]: readonly Member[]): Snapshot | undefined {
    if (!member || others.length > 0) return undefined;
    const [ours, theirs] = [this.#ours(member), this.#theirs(member)];
    const row = this.#row(member);
    if (!ours || !theirs || !row || theirs.deleted) return undefined;
    const { db } = this.#project;
    const lineage = lineageOf(db);
    const known = lineage.ancestors(member.block, member.theirs);
    const common = [...lineage.ancestors(member.block, row.version)].find((version) => known.has(version));
    const base = common === undefined ? undefined : snapshotAt(db, member.block, common);
    if (!base || [ours, theirs].some(({ raw }) => JSON.stringify(raw) !== JSON.stringify(base.raw))) return undefined;
    const content = combineContents(base.content, ours.content, theirs.content);
    const reshaped = JSON.stringify(ours.shape) !== JSON.stringify(base.shape);
    if (!content || (reshaped && JSON.stringify(theirs.shape) !== JSON.stringify(base.shape))) return undefined;
    return {
      ...ours,
      content,
      shape: reshaped ? ours.shape : theirs.shape,
      position: ours.position === base.position ? theirs.position : ours.position,
    };
  }

  /** Conflicts that wait, each with all its blocks. */
  #open(): Member[][] {
    const { db } = this.#project;
    const rows = db.prepare<[], Member>("SELECT id, block, theirs, rest FROM conflicts").all();
    if (rows.length === 0) return [];
    const lineage = lineageOf(db);
    const groups = groupBy(rows, ({ id }) => id);
    /** Versions of theirs that nothing here answers yet, but for those that a later one of theirs follows. */
    const waiting = new Set<string>();
    for (const [block, versions] of groupBy(rows, ({ block }) => block)) {
      const answered = lineage.ancestors(block, this.#row({ block })?.version ?? "");
      const open = [...new Set(versions.map(({ theirs }) => theirs))].filter((at) => at !== "" && !answered.has(at));
      const behind = (at: string): boolean =>
        open.some((later) => later !== at && lineage.ancestors(block, later).has(at));
      for (const at of open) if (!behind(at)) waiting.add(`${block} ${at}`);
    }
    const open: Member[][] = [];
    // A later merge may have tied more blocks together: the widest group says it all.
    for (const members of [...groups.values()].sort((a, b) => b.length - a.length)) {
      const keys = members.map(({ block, theirs }) => `${block} ${theirs}`).filter((key) => waiting.has(key));
      if (keys.length === 0) continue;
      for (const key of keys) waiting.delete(key);
      open.push(members);
    }
    return open;
  }

  #row({ block }: Pick<Member, "block">): BlockRow | undefined {
    return this.#project.db.prepare<[string], BlockRow>("SELECT * FROM blocks WHERE id = ?").get(block);
  }

  #ours(member: Member): Snapshot | undefined {
    const row = this.#row(member);
    return row && row.deleted === 0 ? toSnapshot(fromRow(row)) : undefined;
  }

  #theirs({ block, theirs }: Member): Snapshot | undefined {
    return theirs === "" ? undefined : snapshotAt(this.#project.db, block, theirs);
  }

  #side(snapshot: Snapshot | undefined, version: string | undefined): ConflictSide {
    if (!snapshot || snapshot.deleted) return null;
    const { content, shape } = snapshot;
    const by = this.#project.db
      .prepare<[string], { author: string; at: string }>("SELECT author, at FROM revisions WHERE id = ?")
      .get(version ?? "");
    return { content, shape, author: by?.author ?? "", at: by?.at ?? "" };
  }
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
