import { createInstance } from "i18next";
import { grammarCheckers } from "../grammar/grammar-match.ts";
import { grammarWords } from "../grammar/words.ts";
import { mergeWords } from "../merge/words.ts";
import { ownPairsWords, ownRulesWords } from "../rules/words.ts";
import { errors } from "./errors.ts";
import { structureWords } from "./structure.ts";

export type Language = "fr" | "en";
export type Params = Readonly<Record<string, string | number>>;
/** Messages by key. */
export type Messages = Readonly<Record<string, string>>;

/** Key of what a check says of a place: `flag.check` and `flag.message`. */
export const flagKey = (check: string, message: string): string => `check/${check}/${message}`;
/** Key of a check's name, and of the sentence that explains it. */
export const checkNameKey = (check: string): string => `check/${check}#name`;
export const checkDescriptionKey = (check: string): string => `check/${check}#description`;

/** What whoever finds things says of itself and of them: a check of ours, or somebody else who folds into the queue. */
interface Finder {
  readonly id: string;
  readonly words: {
    readonly name: string;
    readonly description: string;
    readonly messages: Messages;
  };
}

/** All that finders say, by key. */
export const messagesOf = (finders: Iterable<Finder>): Messages =>
  Object.fromEntries(
    [...finders].flatMap(({ id, words }) => [
      [checkNameKey(id), words.name],
      [checkDescriptionKey(id), words.description],
      ...Object.entries(words.messages).map(([message, text]) => [flagKey(id, message), text]),
    ]),
  );

/** All that errors, merges and finders without a rule of ours say. */
export const plainMessages = (language: Language): Messages => ({
  ...errors[language],
  ...mergeWords[language],
  ...messagesOf([
    { id: "structure", words: structureWords[language] },
    { id: "own-rules", words: ownRulesWords[language] },
    { id: "own-pairs", words: ownPairsWords[language] },
    ...grammarCheckers.map((id) => ({ id, words: grammarWords[language][id] })),
  ]),
});

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

/** Messages that `formatMessage` knows from now on. */
export function learnMessages(language: Language, messages: Messages): void {
  i18n.addResourceBundle(language, "translation", messages, true, true);
}
for (const language of ["fr", "en"] as const) learnMessages(language, plainMessages(language));

/** A message in the reader's language, its `{{params}}` filled in; the key itself when nothing is known by it. */
export const formatMessage = (language: Language, key: string, params: Params = {}): string =>
  i18n.t(key, { ...params, lng: language });
