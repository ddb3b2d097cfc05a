import type { Database } from "better-sqlite3";
import type { BlockId } from "../../../shared/book/ids.ts";
import type { Signed } from "../../../shared/review/states.ts";
import { unpackHashes } from "./signed-hashes.ts";

/** The blocks of the last signed edition, each with the hash of its text. */
export class SignedBlocks {
  readonly #db: Database;
  #at = "";
  #hashes = new Map<string, string>();

  constructor(db: Database) {
    this.#db = db;
    this.read();
  }

  /** The block as it was last signed; undefined when it was not in the book then. */
  of(block: BlockId): Signed | undefined {
    const textHash = this.#hashes.get(block);
    return textHash === undefined ? undefined : { textHash, at: this.#at };
  }

  /** Reads the last edition again, once another one was signed. */
  read(): void {
    const last = this.#db
      .prepare<[], { at: string; hashes: Buffer }>(
        "SELECT at, hashes FROM editions ORDER BY at DESC, number DESC LIMIT 1",
      )
      .get();
    this.#at = last?.at ?? "";
    this.#hashes = new Map(last ? unpackHashes(last.hashes) : []);
  }
}
