import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger files take the time of many small ones, and break no other way. In bytes. */
const largest = 150_000;

/** The real files of a folder to start from, relative to this one; none when it is not there. */
export function seedsIn(folder: string): Seed[] {
  const root = path.resolve(import.meta.dirname, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(root, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= largest && !file.endsWith("README.md"))
    .sort()
    .map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
}
