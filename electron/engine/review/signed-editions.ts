import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Edition } from "../../../shared/formats/format.ts";
import { Problem } from "../../../shared/problem.ts";
import { textHash } from "../../../shared/review/text-hash.ts";
import type { Gate, SignedEdition } from "../../../shared/rpc/contract/signoff.ts";
import { openForReading } from "../project/open-database.ts";
import { originalOf } from "../project/original.ts";
import { type Hand, Project } from "../project/project.ts";
import { packHashes } from "../project/signed-hashes.ts";

/**
 * Signs an edition: it is kept whole, with the hash of every block and what was open then. `override`: why it goes out though
 * something of that holds it back.
 */
export function signEdition(
  project: Project,
  edition: Edition,
  hand: Hand,
  open: Gate,
  override?: string,
): SignedEdition {
  const { original: _, ...kept } = edition;
  const hashes = kept.blocks.map(({ id, content }) => [id, textHash(content)] as const);
  const json = JSON.stringify({ edition: kept, hashes });
  const hash = createHash("sha256").update(json).digest("hex");
  return project.db.transaction(() => {
    const number =
      1 +
      (project.db.prepare<[], { last: number | null }>("SELECT max(number) AS last FROM editions").get()?.last ?? 0);
    project.db
      .prepare(
        "INSERT INTO editions (number, at, author, role, override, blocks, hash, content, hashes, still_open) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run(
        number,
        edition.date,
        hand.author,
        hand.role,
        override ?? null,
        kept.blocks.length,
        hash,
        gzipSync(json),
        packHashes(hashes),
        open.map(({ item, count }) => `${item} ${count}`).join(", "),
      );
    return {
      number,
      at: edition.date,
      author: hand.author,
      override: override ?? null,
      blocks: kept.blocks.length,
      hash,
    };
  })();
}

/** Every sign-off, the first one first. */
export const signedEditions = (project: Project): SignedEdition[] =>
  project.db
    .prepare<[], SignedEdition>("SELECT number, at, author, override, blocks, hash FROM editions ORDER BY number")
    .all();

/** An edition as it was signed. Throws `edition-missing`, or `edition-broken` when what is kept is not what was signed. */
export function readSigned(project: Project, number: number): Edition {
  const row = project.db
    .prepare<[number], { hash: string; content: Buffer }>("SELECT hash, content FROM editions WHERE number = ?")
    .get(number);
  if (!row) throw new Problem("edition-missing", { number });
  const json = gunzipSync(row.content).toString("utf8");
  if (createHash("sha256").update(json).digest("hex") !== row.hash) throw new Problem("edition-broken", { number });
  return (JSON.parse(json) as { readonly edition: Edition }).edition;
}

/** The same from a project file that nobody has open, with the original for the formats written back into it. */
export function signedOfFile(file: string, number: number): Edition {
  const project = new Project(openForReading(file));
  try {
    const original = originalOf(project);
    return { ...readSigned(project, number), ...(original ? { original } : {}) };
  } finally {
    project.close();
  }
}
