import { createInstance } from "i18next";
import { useTranslation } from "react-i18next";
import { frenchSpaces } from "./french-spaces.ts";
import { en, fr } from "./tables.ts";

export type Word = keyof typeof fr;

/** The interface's own words; those of checks and errors come from shared/messages. */
export const i18n = createInstance({
  initAsync: false,
  lng: "fr",
  fallbackLng: "fr",
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { fr: { translation: frenchSpaces(fr) }, en: { translation: en } },
});
void i18n.init();

/** Says a word of the tables, its holes filled. */
export type Say = (word: Word, params?: Record<string, string | number>) => string;

/** The words in the language in force. */
export function useWords() {
  const { i18n: instance } = useTranslation(undefined, { i18n });
  const language: "fr" | "en" = instance.language === "en" ? "en" : "fr";
  const say: Say = (word, params = {}) => instance.t(word, params);
  return { say, language };
}
