import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** A text of good French, on which a flag is most likely wrong. */
export interface CleanText {
  readonly name: string;
  readonly file: string;
}

const root = path.resolve(import.meta.dirname, "../..");

/** Where texts of good French may stand: with the tests, fetched by `fetch-manuals.ts`, or beside the project. */
const places = [
  path.join(root, "tests/eval/clean"),
  path.join(root, ".cache/manuals"),
  path.resolve(root, "../shared/files/txt"),
  path.resolve(root, "../shared/files/odt"),
];

/** Those at hand; of a manual found twice, the first. */
export function cleanTexts(): CleanText[] {
  const texts = new Map<string, CleanText>();
  for (const place of places.filter((folder) => existsSync(folder)))
    for (const file of readdirSync(place).sort()) {
      const name = file.replace(/^deb__/, "");
      const isFrench = place.endsWith("clean") || /\.fr\.(?:txt|odt)$/.test(name);
      if (isFrench && /\.(?:txt|odt)$/.test(name) && !texts.has(name))
        texts.set(name, { name, file: path.join(place, file) });
    }
  return [...texts.values()];
}
