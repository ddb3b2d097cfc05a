import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Catalogue } from "../../../shared/glossary/suggest.ts";

/** What ships in `glossary/`. */
export const readCatalogue = async (appRoot: string): Promise<Catalogue> =>
  JSON.parse(await readFile(path.join(appRoot, "glossary", "catalogue.json"), "utf8"));
