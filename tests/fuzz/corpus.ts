import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger files take the time of many small ones, and break no other way. */
const largest = 150_000;

/** Files to start from: our fixtures, and those of other programs where they stand beside the project. */
export function seeds(): Seed[] {
  const folders = ["../fixtures", "../../../shared/files"].map((folder) => path.resolve(import.meta.dirname, folder));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
    )
    .filter((file) => statSync(file).isFile() && statSync(file).size <= largest && !file.endsWith("README.md"))
    .sort()
    .map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
}
