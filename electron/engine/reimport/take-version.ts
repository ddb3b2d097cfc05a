import type { Content } from "../../../shared/book/content.ts";
import { type BlockId, blockId } from "../../../shared/book/ids.ts";
import type { Doubt, StructureEdit } from "../../../shared/formats/format.ts";
import { combineContents } from "../../../shared/merge/combine-contents.ts";
import { matchBlocks } from "../../../shared/reimport/match-blocks.ts";
import type { ReimportSummary } from "../../../shared/rpc/contract/reimport.ts";
import { hash } from "../../../shared/text/hash.ts";
import { noteArrival } from "../merge/barrier.ts";
import { Conflicts } from "../merge/conflicts.ts";
import { appender } from "../merge/rows.ts";
import type { Progress } from "../progress.ts";
import { openForReading } from "../project/open-database.ts";
import { readDoubts } from "../project/open-doubts.ts";
import { type Change, type Hand, Project } from "../project/project.ts";
import { type Snapshot, type StoredBlock, toSnapshot } from "../project/snapshot.ts";
import { uuid7 } from "../project/uuid.ts";
import { type MachineBlock, machineBlocks } from "./machine-blocks.ts";
import { placed } from "./placed.ts";

/** A block that waits for a person: what the new version would make of it. */
interface Open {
  readonly id: BlockId;
  readonly now: StoredBlock;
  readonly theirs: Snapshot;
}

interface Plan {
  readonly changes: readonly Change[];
  readonly open: readonly Open[];
  readonly counts: Omit<ReimportSummary, "conflicts" | "kept">;
  /** Blocks whose text is another one now, or that are new: what the reader doubted about them is asked again. */
  readonly fresh: ReadonlySet<BlockId>;
}

/**
 * Takes a new version of the raw file into a book, in one transaction. Where the machine's text is the same everything stays:
 * corrections, decisions, flags set aside, remarks. Where it changed and nobody had corrected it, the new one stands; a correction
 * is carried over where it touches other words, and else waits beside the new text as a conflict. What is gone from the file goes,
 * but for what somebody worked on, which waits as well. Steps before it are undone no more. `incoming`: the new version, as a
 * project of its own.
 */
function takeVersion(
  project: Project,
  incoming: Project,
  name: string,
  hand: Hand,
  progress: Progress,
): Omit<ReimportSummary, "kept"> {
  const { db } = project;
  return db.transaction(() => {
    const blocks = incoming.blocks();
    const machine = machineBlocks(project);
    const pairs = matchBlocks(
      machine.map(({ given }) => look(given)),
      blocks.map(look),
    );
    progress(1, 3);
    const ids = new Map<BlockId, BlockId>(
      pairs.flatMap(({ before, after }) => {
        const [one, other] = [machine[before], blocks[after]];
        return one && other ? [[other.id, one.id]] : [];
      }),
    );
    for (const { id } of blocks) if (!ids.has(id)) ids.set(id, blockId(`b-${crypto.randomUUID()}`));
    const arriving = blocks.map((block) => renamed(block, ids));
    const plan = planOf(machine, arriving, pairs, workedOn(project), cutHalves(project, machine));
    progress(2, 3);
    keepOpen(project, plan.open, name, hand);
    const revision = project.revise(plan.changes, { kind: "import", comment: name }, hand);
    place(project, arriving);
    askAgain(project, incoming, ids, plan.fresh);
    replaceSource(project, incoming);
    const summary = { ...plan.counts, conflicts: new Conflicts(project).count };
    noteArrival(db, { reimport: name, ...summary }, hand, revision !== undefined || plan.open.length > 0);
    return summary;
  })();
}

/** The same, of a new version that is in a file of its own; that file is only read. */
export function takeVersionOf(
  project: Project,
  file: string,
  name: string,
  hand: Hand,
  progress: Progress = () => {},
): Omit<ReimportSummary, "kept"> {
  const incoming = new Project(openForReading(file));
  try {
    return takeVersion(project, incoming, name, hand, progress);
  } finally {
    incoming.close();
  }
}

const look = ({ shape, raw }: Pick<Snapshot, "shape" | "raw">) => ({ kind: shape.kind, text: raw.text });

/** A block of the new version under the ids of the book: its own, and those of the notes it calls. */
function renamed(block: StoredBlock, ids: ReadonlyMap<BlockId, BlockId>): StoredBlock {
  const content = ({ text, codes }: Content): Content => ({
    text,
    codes: codes.map((code) => (code.note ? { ...code, note: ids.get(code.note) ?? code.note } : code)),
  });
  const raw = content(block.raw);
  return { ...block, id: ids.get(block.id) ?? block.id, raw, content: raw };
}

function planOf(
  machine: readonly MachineBlock[],
  arriving: readonly StoredBlock[],
  pairs: ReturnType<typeof matchBlocks>,
  hasWork: (block: StoredBlock) => boolean,
  halves: readonly number[],
): Plan {
  const changes: Change[] = [];
  const open: Open[] = [];
  const fresh = new Set<BlockId>();
  const counts = { same: 0, changed: 0, carried: 0, added: 0, gone: 0 };
  const known = new Map(pairs.map(({ before, after }) => [after, machine[before]]));
  const positions = placed(
    arriving.map((_, index) => known.get(index)?.now.position),
    halves,
  );
  for (const [index, block] of arriving.entries()) {
    const from = known.get(index);
    const position = positions[index] ?? 0;
    if (!from) {
      counts.added++;
      fresh.add(block.id);
      const { shape, raw, provenance, source } = block;
      const after = { shape, raw, content: raw, position, deleted: false };
      changes.push({ id: block.id, after, provenance, ...(source ? { source } : {}) });
      continue;
    }
    const { given, now } = from;
    const isEdited = !isSame(now.raw, now.content);
    const shape = JSON.stringify(now.shape) === JSON.stringify(given.shape) ? block.shape : now.shape;
    const placedNow = { shape, position, deleted: now.deleted };
    // A correction outweighs what only the formatting of the file says.
    if (isSame(given.raw, block.raw) || (isEdited && given.raw.text === block.raw.text)) {
      counts.same++;
      changes.push({ id: now.id, after: { raw: now.raw, content: now.content, ...placedNow } });
      continue;
    }
    fresh.add(now.id);
    const theirs = { raw: block.raw, content: block.raw, ...placedNow, deleted: false };
    const isRestructured = now.deleted || !isSame(now.raw, given.raw);
    const combined = isRestructured
      ? undefined
      : isEdited
        ? combineContents(given.raw, now.content, block.raw)
        : block.raw;
    if (combined) counts[isEdited ? "carried" : "changed"]++;
    else open.push({ id: now.id, now, theirs });
    if (!isRestructured) changes.push({ id: now.id, after: { ...theirs, content: combined ?? now.content } });
  }
  const matched = new Set(pairs.map(({ before }) => before));
  for (const [index, { now }] of machine.entries()) {
    if (matched.has(index) || now.deleted) continue;
    const { shape, raw, content, position } = now;
    const theirs = { shape, raw, content, position, deleted: true };
    if (hasWork(now)) open.push({ id: now.id, now, theirs });
    else {
      counts.gone++;
      changes.push({ id: now.id, after: theirs });
    }
  }
  return { changes, open, counts, fresh };
}

/** Words, and what is marked in them; the ids that a reader gave its codes say nothing. */
const isSame = (one: Content, other: Content): boolean =>
  one === other || (one.text === other.text && JSON.stringify(bare(one)) === JSON.stringify(bare(other)));
const bare = ({ codes }: Content) => codes.map(({ id: _, ...code }) => code);

/** Did anybody correct, cut, decide or say something about a block? */
function workedOn(project: Project): (block: StoredBlock) => boolean {
  const spoken = new Set(
    project.db
      .prepare<[], { block: string }>(
        "SELECT block FROM remarks UNION SELECT block FROM decisions UNION SELECT block FROM change_decisions",
      )
      .all()
      .map(({ block }) => block),
  );
  return (block) => !isSame(block.raw, block.content) || spoken.has(block.id);
}

/** Positions of the blocks that people made, by cutting, in order: what is new comes after them. */
function cutHalves(project: Project, machine: readonly MachineBlock[]): number[] {
  const given = new Set(machine.map(({ id }) => id));
  return project
    .blocks()
    .filter(({ id }) => !given.has(id))
    .map(({ position }) => position);
}

/** What the new version would make of the blocks that wait: versions under the file's name, which nothing follows yet. */
function keepOpen(project: Project, open: readonly Open[], name: string, hand: Hand): void {
  const { db } = project;
  if (open.length === 0) return;
  const revision = uuid7(hand.now);
  const at = new Date(hand.now).toISOString();
  const row = { id: revision, at, author: name, role: hand.role, undoes: null };
  appender(db, "revisions")({ ...row, reason: JSON.stringify({ kind: "import", comment: name }) });
  const [version, conflict] = [appender(db, "block_versions"), appender(db, "conflicts")];
  for (const { id, now, theirs } of open) {
    const [before, after] = [toSnapshot(now), theirs].map((snapshot) => JSON.stringify(snapshot));
    version({ revision, block: id, parent: now.version, before, after });
    conflict({ id: hash(`${id}:${revision}`), block: id, theirs: revision, rest: "{}" });
  }
}

/** Where each block now stands in the file: pages, lines, units to be written back to, and the source beside it. */
function place({ db }: Project, arriving: readonly StoredBlock[]): void {
  const update = db.prepare("UPDATE blocks SET provenance = ?, source = ? WHERE id = ?");
  for (const { id, provenance, source } of arriving)
    update.run(JSON.stringify(provenance), source ? JSON.stringify(source) : null, id);
}

/** Doubts about texts that changed are those of the new reading; the others stay as they were, settled or not. */
function askAgain(
  project: Project,
  incoming: Project,
  ids: ReadonlyMap<BlockId, BlockId>,
  fresh: ReadonlySet<BlockId>,
): void {
  const to = (id: BlockId): BlockId => ids.get(id) ?? id;
  const settle = project.db.prepare("UPDATE doubts SET settled = ? WHERE id = ?");
  for (const { id, doubt } of readDoubts(project)) if (fresh.has(doubt.block)) settle.run("reimport", id);
  const insert = project.db.prepare("INSERT INTO doubts (doubt) VALUES (?)");
  for (const { doubt } of readDoubts(incoming)) {
    const moved: Doubt = {
      ...doubt,
      block: to(doubt.block),
      repairs: doubt.repairs.map((repair) => movedRepair(repair, to)),
    };
    if (fresh.has(moved.block)) insert.run(JSON.stringify(moved));
  }
}

function movedRepair(repair: StructureEdit, to: (id: BlockId) => BlockId): StructureEdit {
  switch (repair.kind) {
    case "join":
      return { ...repair, first: to(repair.first), second: to(repair.second) };
    case "attach":
      return { ...repair, note: to(repair.note), block: to(repair.block) };
    case "detach":
      return { ...repair, note: to(repair.note) };
    default:
      return { ...repair, block: to(repair.block) };
  }
}

function replaceSource({ db }: Project, incoming: Project): void {
  const source = incoming.db.prepare<[], { name: string; format: string; bytes: Buffer }>("SELECT * FROM source").get();
  if (!source) return;
  db.prepare("DELETE FROM source").run();
  db.prepare("INSERT INTO source (name, format, bytes) VALUES (?, ?, ?)").run(source.name, source.format, source.bytes);
}
