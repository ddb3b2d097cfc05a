import { checksWords } from "./checks.ts";
import { commandsWords } from "./commands.ts";
import { discussionWords } from "./discussion.ts";
import { exportWords } from "./export.ts";
import { flagsWords } from "./flags.ts";
import { glossaryWords } from "./glossary.ts";
import { grammarWords } from "./grammar.ts";
import { keysWords } from "./keys.ts";
import { mergeWords } from "./merge.ts";
import { namesWords } from "./names.ts";
import { overviewWords } from "./overview.ts";
import { pageWords } from "./page.ts";
import { preferencesWords } from "./preferences.ts";
import { referencesWords } from "./references.ts";
import { reportsWords } from "./reports.ts";
import { reviewWords } from "./review.ts";
import { searchWords } from "./search.ts";
import { textWords } from "./text.ts";
import { tourWords } from "./tour.ts";
import { windowWords } from "./window.ts";
import { writingWords } from "./writing.ts";

/** All that the window says, by key: a file an area, both languages side by side. */
export const fr = {
  ...windowWords.fr,
  ...commandsWords.fr,
  ...textWords.fr,
  ...flagsWords.fr,
  ...checksWords.fr,
  ...glossaryWords.fr,
  ...grammarWords.fr,
  ...searchWords.fr,
  ...referencesWords.fr,
  ...reportsWords.fr,
  ...reviewWords.fr,
  ...discussionWords.fr,
  ...writingWords.fr,
  ...keysWords.fr,
  ...mergeWords.fr,
  ...namesWords.fr,
  ...exportWords.fr,
  ...overviewWords.fr,
  ...pageWords.fr,
  ...tourWords.fr,
  ...preferencesWords.fr,
};

/** The same keys: a word that is missing in English does not compile. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...windowWords.en,
  ...commandsWords.en,
  ...textWords.en,
  ...flagsWords.en,
  ...checksWords.en,
  ...glossaryWords.en,
  ...grammarWords.en,
  ...searchWords.en,
  ...referencesWords.en,
  ...reportsWords.en,
  ...reviewWords.en,
  ...discussionWords.en,
  ...writingWords.en,
  ...keysWords.en,
  ...mergeWords.en,
  ...namesWords.en,
  ...exportWords.en,
  ...overviewWords.en,
  ...pageWords.en,
  ...tourWords.en,
  ...preferencesWords.en,
};
