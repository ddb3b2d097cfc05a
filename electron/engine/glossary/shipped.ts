import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Catalogue } from "../../../shared/glossary/suggest.ts";
import { readTbx } from "../../../shared/glossary/tbx/read.ts";
import type { InterferencePack, Termbase } from "../../../shared/glossary/termbase.ts";
import { readShared } from "./shared.ts";

/** What ships in `glossary/`; nothing where the folder is not. */
export async function readCatalogue(appRoot: string): Promise<Catalogue> {
  try {
    return JSON.parse(await readFile(path.join(appRoot, "glossary", "catalogue.json"), "utf8"));
  } catch {
    return { termbases: [], packs: [] };
  }
}

/**
 * The termbases of these ids, read: those that ship, and this person's own in `shared`, a folder. An id that is not there (any
 * more) is left out.
 */
export async function readTermbases(appRoot: string, ids: readonly string[], shared?: string): Promise<Termbase[]> {
  const { termbases } = await readCatalogue(appRoot);
  const chosen = termbases.filter(({ id }) => ids.includes(id));
  const read = await Promise.all(
    chosen.map(async ({ id, file }) => {
      const xml = await readFile(path.join(appRoot, "glossary", file), "utf8").catch(() => undefined);
      return xml === undefined ? [] : [{ ...readTbx(xml, file).termbase, id }];
    }),
  );
  return [...read.flat(), ...(shared === undefined ? [] : await readShared(shared, ids))];
}

/** The interference packs of these ids, read. */
export async function readPacks(appRoot: string, ids: readonly string[]): Promise<InterferencePack[]> {
  const { packs } = await readCatalogue(appRoot);
  const chosen = packs.filter(({ id }) => ids.includes(id));
  return Promise.all(
    chosen.map(async ({ file }) => JSON.parse(await readFile(path.join(appRoot, "glossary", file), "utf8"))),
  );
}
