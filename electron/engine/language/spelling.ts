import { loadModule } from "hunspell-asm";
import type { Spelling } from "../../../shared/text/lexicon.ts";

export interface SuggestingSpelling extends Spelling {
  /** Words near a form, best first. Can take half a second: ask for one word at a time, never while checking. */
  suggest(form: string): string[];
}

const cacheSize = 100_000;

/** Hunspell on a dictionary held in memory. */
export async function createSpelling(affixes: Uint8Array, dictionary: Uint8Array): Promise<SuggestingSpelling> {
  const factory = await loadModule();
  const affixFile = factory.mountBuffer(affixes, "fr.aff");
  const dictionaryFile = factory.mountBuffer(dictionary, "fr.dic");
  const hunspell = factory.create(affixFile, dictionaryFile);
  const cache = new Map<string, boolean>();
  return {
    knows(form) {
      const cached = cache.get(form);
      if (cached !== undefined) return cached;
      const known = hunspell.spell(plain(form));
      if (cache.size >= cacheSize) cache.clear();
      cache.set(form, known);
      return known;
    },
    suggest: (form) => (form.length > 60 ? [] : hunspell.suggest(plain(form))),
  };
}

/** As the dictionary writes: straight apostrophe, plain hyphen, composed letters, no soft hyphen. */
const plain = (form: string): string =>
  form.normalize("NFC").replaceAll("’", "'").replaceAll("‑", "-").replaceAll("\u00ad", "");
