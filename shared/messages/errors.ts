import { filesErrors } from "./files-errors.ts";
import { glossaryErrors } from "./glossary-errors.ts";
import { grammarErrors } from "./grammar-errors.ts";
import { mergeErrors } from "./merge-errors.ts";
import { projectErrors } from "./project-errors.ts";
import { reimportErrors } from "./reimport-errors.ts";
import { rulesErrors } from "./rules-errors.ts";

/** What can go wrong, said so that one knows what happened, to what, and what to do. By the key of a Problem. */
const fr = {
  ...projectErrors.fr,
  ...filesErrors.fr,
  ...glossaryErrors.fr,
  ...grammarErrors.fr,
  ...mergeErrors.fr,
  ...reimportErrors.fr,
  ...rulesErrors.fr,
};
const en: Readonly<Record<keyof typeof fr, string>> = {
  ...projectErrors.en,
  ...filesErrors.en,
  ...glossaryErrors.en,
  ...grammarErrors.en,
  ...mergeErrors.en,
  ...reimportErrors.en,
  ...rulesErrors.en,
};
export const errors = { fr, en };
