import i18next from "i18next";
import type { CheckWords } from "../checks/check.ts";
import { checks } from "../checks/index.ts";
import { errors } from "./errors.ts";
import { structureWords } from "./structure.ts";

export type Language = "fr" | "en";

const allWords: Readonly<Record<string, { readonly fr: CheckWords; readonly en: CheckWords }>> = {
  ...Object.fromEntries(checks.map((check) => [check.id, check.words])),
  structure: structureWords,
};

const words = i18next.createInstance();
void words.init({
  lng: "fr",
  fallbackLng: false,
  keySeparator: "\u0001",
  nsSeparator: "\u0002",
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { fr: { translation: catalogue("fr") }, en: { translation: catalogue("en") } },
});

function catalogue(language: Language): Record<string, Record<string, string>> {
  const messages = Object.entries(allWords).map(([id, { [language]: of }]) => [
    id,
    { ...of.messages, "\u0000name": of.name, "\u0000description": of.description },
  ]);
  return { ...Object.fromEntries(messages), errors: errors[language] };
}

/** What a flag says, in a reader's language. An unknown message falls back to its check's default, then to the check's id. */
export function formatMessage(
  language: Language,
  check: string,
  message: string,
  params: Readonly<Record<string, string | number>>,
): string {
  const keys = [`${check}\u0001${message}`, `${check}\u0001default`];
  return words.t(keys, { lng: language, ...params, defaultValue: check });
}

/** What went wrong and what to do, in a reader's language. */
export const formatProblem = (
  language: Language,
  problem: { readonly key: string; readonly params: Readonly<Record<string, string | number>> },
): string =>
  words.t([`errors\u0001${problem.key}`, "errors\u0001internal"], {
    lng: language,
    id: problem.key,
    ...problem.params,
  });

/** A check's name and what it looks for. */
export function describeCheck(
  language: Language,
  check: string,
): { readonly name: string; readonly description: string } {
  const of = allWords[check]?.[language];
  return { name: of?.name ?? check, description: of?.description ?? "" };
}
