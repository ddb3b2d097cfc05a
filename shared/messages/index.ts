import { checks } from "../checks/index.ts";
import { type Language, learnMessages, type Messages, messagesOf, plainMessages } from "./format.ts";

export * from "./format.ts";

/** All that our checks say. It comes with their rules: who only shows flags asks the engine for it and takes `format.ts`. */
export const messagesOfChecks = (language: Language): Messages =>
  messagesOf(checks.map(({ id, words }) => ({ id, words: words[language] })));

/** All that checks, errors and merges say, by key: one table a language. */
export const messagesIn = (language: Language): Messages => ({
  ...plainMessages(language),
  ...messagesOfChecks(language),
});

for (const language of ["fr", "en"] as const) learnMessages(language, messagesOfChecks(language));
