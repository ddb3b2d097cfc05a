import { readFile } from "node:fs/promises";
import path from "node:path";
import { createTermMatcher } from "../../../shared/glossary/create-matcher.ts";
import type { TermMatcher } from "../../../shared/glossary/matcher.ts";
import { readTbx } from "../../../shared/glossary/tbx/read.ts";
import type { InterferencePack, Termbase } from "../../../shared/glossary/termbase.ts";
import type { Lexicon } from "../../../shared/text/lexicon.ts";
import type { CheckSettings } from "../jobs/check-messages.ts";
import { readCatalogue } from "./catalogue.ts";

/** A termbase that ships, by its id in the catalogue. */
export async function loadTermbase(appRoot: string, id: string): Promise<Termbase | undefined> {
  const entry = (await readCatalogue(appRoot)).termbases.find((termbase) => termbase.id === id);
  if (!entry) return undefined;
  const { termbase } = readTbx(await readFile(path.join(appRoot, "glossary", entry.file), "utf8"), entry.file);
  return { ...termbase, id, title: entry.title.fr };
}

/** An interference pack that ships, by its id in the catalogue. */
export async function loadPack(appRoot: string, id: string): Promise<InterferencePack | undefined> {
  const entry = (await readCatalogue(appRoot)).packs.find((pack) => pack.id === id);
  return entry && JSON.parse(await readFile(path.join(appRoot, "glossary", entry.file), "utf8"));
}

/** The matcher of the termbases and packs that a book uses. Ids that no longer ship are passed over. */
export async function loadTerms(
  settings: Pick<CheckSettings, "appRoot" | "termbases" | "packs" | "own">,
  lexicon: Lexicon,
): Promise<TermMatcher> {
  const termbases = await Promise.all(settings.termbases.map((id) => loadTermbase(settings.appRoot, id)));
  const packs = await Promise.all(settings.packs.map((id) => loadPack(settings.appRoot, id)));
  return createTermMatcher({
    // The book's own terms come last in the list but are searched like the others: the longest match wins.
    termbases: [...termbases.filter((termbase) => termbase !== undefined), ...(settings.own ? [settings.own] : [])],
    packs: packs.filter((pack) => pack !== undefined),
    lexicon,
  });
}
