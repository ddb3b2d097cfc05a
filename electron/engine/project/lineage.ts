import type { Database } from "better-sqlite3";

/** Ancestry of blocks' versions: what each was made from, and what it answers besides. */
export interface Lineage {
  /** A version and everything it was made from or answers; "import" for what the machine wrote, "" for a block that was not there. */
  ancestors(block: string, version: string): ReadonlySet<string>;
  /** A version and those it was made from, whatever they answer besides: what a copy did, not what it knows. */
  made(block: string, version: string): ReadonlySet<string>;
  /** The versions that led to one, newest first, itself the first. Where it united two, the side whose text it has. */
  line(block: string, version: string): string[];
}

interface Version {
  readonly parent: string;
  readonly after: string;
  readonly kind: string;
  readonly undoes: string | null;
}

/** A project of before merges has no such tables, and is read all the same. */
export const hasTable = (db: Database, table: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table) !== undefined;

/** Asks the database for each version: only blocks whose ancestry matters are ever walked. */
export function lineageOf(db: Database): Lineage {
  const read = db.prepare<[string, string], Version>(
    `SELECT v.parent, v.after, json_extract(r.reason, '$.kind') AS kind, r.undoes
     FROM block_versions v JOIN revisions r ON r.id = v.revision WHERE v.revision = ? AND v.block = ?`,
  );
  const joined = db.prepare<[string, string], { parent: string }>(
    "SELECT parent FROM version_joins WHERE block = ? AND revision = ?",
  );
  const joinsOf = (block: string, version: string): string[] => joined.all(block, version).map(({ parent }) => parent);
  return {
    ancestors(block, version) {
      const seen = new Set<string>();
      // A step that was taken back answers nothing any more: undoing "keep mine" opens the conflict again.
      const undone = new Set<string>();
      const open = [version];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        const found = read.get(next, block);
        if (!found) continue;
        if (found.kind === "undo" && found.undoes) undone.add(found.undoes);
        const step = found.kind === "redo" && found.undoes ? found.undoes : next;
        if (!undone.has(step)) open.push(...joinsOf(block, next));
        // Taken last-in first-out: the straight line is walked before the sides, so an undoing is met before what it undoes.
        open.push(found.parent);
      }
      return seen;
    },
    made(block, version) {
      const made = new Set<string>();
      for (let at: string | undefined = version; at !== undefined && !made.has(at); at = read.get(at, block)?.parent)
        made.add(at);
      return made;
    },
    line(block, version) {
      const line: string[] = [];
      const seen = new Set<string>();
      for (let at = version; !seen.has(at); ) {
        seen.add(at);
        const found = read.get(at, block);
        if (!found) break;
        line.push(at);
        const { parent, kind, undoes } = found;
        if (kind === "undo" && undoes && joinsOf(block, undoes).length > 0) {
          at = read.get(undoes, block)?.parent ?? parent;
          continue;
        }
        const same = [parent, ...joinsOf(block, at)].find((side) => read.get(side, block)?.after === found.after);
        at = same ?? parent;
      }
      return line;
    },
  };
}

/**
 * The revisions that led to what stands in a block; undefined when all did. Only blocks that two copies changed have any that
 * did not.
 */
export function standingLines(db: Database): (block: string) => ReadonlySet<string> | undefined {
  if (!hasTable(db, "version_joins")) return () => undefined;
  const forked = db.prepare<[string, string]>(
    "SELECT 1 FROM version_joins WHERE block = ? UNION ALL SELECT 1 FROM conflicts WHERE block = ?",
  );
  const head = db.prepare<[string], { version: string }>("SELECT version FROM blocks WHERE id = ?");
  const lineage = lineageOf(db);
  return (block) =>
    forked.get(block, block) ? new Set(lineage.line(block, head.get(block)?.version ?? "")) : undefined;
}
