import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { createLexicon, type LexiconData } from "../../../shared/text/lexicon/create-lexicon.ts";
import type { Lexicon } from "../../../shared/text/lexicon.ts";
import { createSpelling, type SuggestingSpelling } from "./spelling.ts";

/** French as the checks know it. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly spelling: SuggestingSpelling;
}

const require = createRequire(import.meta.url);

/** A file of a package, whatever its `exports` allow: looked for from the package's entry upwards. */
async function fileOf(file: string): Promise<Buffer> {
  const [name = "", ...rest] = file.split("/");
  let folder = path.dirname(require.resolve(name));
  while (path.basename(folder) !== name && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return readFile(path.join(folder, ...rest));
}

let loading: Promise<Language> | undefined;

/** Reads the language data of the packages, once a process; about 0.4 s. Rejects when a package is missing. */
export function loadLanguage(): Promise<Language> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Language> {
  const [affixes, dictionary, conjugations, genders, nouns, adjectives] = await Promise.all([
    fileOf("dictionary-fr/index.aff"),
    fileOf("dictionary-fr/index.dic"),
    fileOf("french-verbs-lefff/dist/conjugations.json"),
    fileOf("french-words-gender-lefff/dist/words.json"),
    fileOf("lefff-helper/resources_pub/nouns.json"),
    fileOf("lefff-helper/resources_pub/adjectives.json"),
  ]);
  // The packages' own types say no more than this; a wrong shape can only make words unknown.
  const json = <Key extends keyof LexiconData>(_key: Key, file: Buffer): LexiconData[Key] =>
    JSON.parse(file.toString());
  const spelling = createSpelling(affixes, dictionary);
  const lexicon = createLexicon({
    affixes: affixes.toString(),
    dictionary: dictionary.toString(),
    conjugations: json("conjugations", conjugations),
    genders: json("genders", genders),
    nouns: json("nouns", nouns),
    adjectives: json("adjectives", adjectives),
  });
  return { lexicon, spelling: await spelling };
}
