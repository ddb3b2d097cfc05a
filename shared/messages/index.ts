import { createInstance } from "i18next";
import { checks } from "../checks/index.ts";
import { grammarCheckers } from "../grammar/grammar-match.ts";
import { grammarWords } from "../grammar/words.ts";
import { mergeWords } from "../merge/words.ts";
import { ownPairsWords, ownRulesWords } from "../rules/words.ts";
import { errors } from "./errors.ts";
import { structureWords } from "./structure.ts";

export type Language = "fr" | "en";
export type Params = Readonly<Record<string, string | number>>;

/** Key of what a check says of a place: `flag.check` and `flag.message`. */
export const flagKey = (check: string, message: string): string => `check/${check}/${message}`;
/** Key of a check's name, and of the sentence that explains it. */
export const checkNameKey = (check: string): string => `check/${check}#name`;
export const checkDescriptionKey = (check: string): string => `check/${check}#description`;

/** All that checks, errors and merges say, by key: one table a language. */
export function messagesIn(language: Language): Record<string, string> {
  const table: Record<string, string> = { ...errors[language], ...mergeWords[language] };
  const all = [...checks.map(({ id, words }) => ({ id, words: words[language] }))];
  const others = [
    { id: "structure", words: structureWords[language] },
    { id: "own-rules", words: ownRulesWords[language] },
    { id: "own-pairs", words: ownPairsWords[language] },
    ...grammarCheckers.map((id) => ({ id, words: grammarWords[language][id] })),
  ];
  for (const { id, words } of [...all, ...others]) {
    table[checkNameKey(id)] = words.name;
    table[checkDescriptionKey(id)] = words.description;
    for (const [message, text] of Object.entries(words.messages)) table[flagKey(id, message)] = text;
  }
  return table;
}

const i18n = createInstance({
  initAsync: false,
  lng: "fr",
  fallbackLng: false,
  // Keys are whole, messages are plain text: nothing in either is a path, a namespace or markup.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
});
void i18n.init();
for (const language of ["fr", "en"] as const) i18n.addResourceBundle(language, "translation", messagesIn(language));

/** A message in the reader's language, its `{{params}}` filled in; the key itself when nothing is known by it. */
export const formatMessage = (language: Language, key: string, params: Params = {}): string =>
  i18n.t(key, { ...params, lng: language });
