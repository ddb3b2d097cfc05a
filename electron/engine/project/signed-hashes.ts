import { gunzipSync, gzipSync } from "node:zlib";
import type { Database } from "better-sqlite3";

/** [block, hash of its text] of every block of a signed edition. */
export type SignedHashes = readonly (readonly [block: string, textHash: string])[];

export const packHashes = (hashes: SignedHashes): Buffer => gzipSync(JSON.stringify(hashes));
export const unpackHashes = (packed: Buffer): SignedHashes => JSON.parse(gunzipSync(packed).toString("utf8"));

/** The hashes in what was signed itself. */
export const hashesIn = (content: Buffer): SignedHashes =>
  (JSON.parse(gunzipSync(content).toString("utf8")) as { readonly hashes: SignedHashes }).hashes;

/** Takes the hashes of editions signed before they were kept apart out of what was signed. */
export function keepHashes(db: Database): void {
  const editions = db.prepare<[], { number: number; content: Buffer }>("SELECT number, content FROM editions").all();
  const write = db.prepare("UPDATE editions SET hashes = ? WHERE number = ?");
  for (const { number, content } of editions) write.run(packHashes(hashesIn(content)), number);
}
