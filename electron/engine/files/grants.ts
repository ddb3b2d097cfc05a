import { randomUUID } from "node:crypto";
import { Problem } from "../../../shared/problem.ts";

/** A file the user chose. Clients know its id; paths stay here. */
export interface Grant {
  readonly id: string;
  readonly path: string;
  readonly mode: "read" | "write";
}

/** The files this engine may touch, by id. */
export class Grants {
  readonly #grants = new Map<string, Grant>();

  add(grant: Grant): void {
    this.#grants.set(grant.id, grant);
  }

  /** Makes an id for a path. */
  give(path: string, mode: Grant["mode"]): string {
    const id = randomUUID();
    this.add({ id, path, mode });
    return id;
  }

  /** The path behind an id. Throws `grant-unknown` for an id nobody gave, or one given for something else. */
  resolve(id: string, mode: Grant["mode"]): string {
    const grant = this.#grants.get(id);
    if (!grant || grant.mode !== mode) throw new Problem("grant-unknown");
    return grant.path;
  }
}
