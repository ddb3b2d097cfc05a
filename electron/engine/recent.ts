import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { writeAtomic } from "./files/write-atomic.ts";

export interface RecentBook {
  readonly file: string;
  readonly title: string;
  readonly openedAt: string;
}

/** The books opened last on this machine, newest first. */
export class RecentBooks {
  readonly #file: string;

  constructor(dataDir: string) {
    this.#file = path.join(dataDir, "recent.json");
  }

  list(): (RecentBook & { readonly missing: boolean })[] {
    try {
      const value: unknown = JSON.parse(readFileSync(this.#file, "utf8"));
      if (!Array.isArray(value)) return [];
      return value.filter(isRecent).map((recent) => ({ ...recent, missing: !existsSync(recent.file) }));
    } catch {
      return [];
    }
  }

  async add(recent: RecentBook): Promise<void> {
    const others = this.list().filter(({ file }) => file !== recent.file);
    const list = [recent, ...others.map(({ missing: _missing, ...rest }) => rest)].slice(0, 12);
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeAtomic(this.#file, Buffer.from(JSON.stringify(list, null, 2)));
  }
}

const isRecent = (value: unknown): value is RecentBook =>
  typeof value === "object" &&
  value !== null &&
  "file" in value &&
  typeof value.file === "string" &&
  "title" in value &&
  "openedAt" in value;
