import { bookSelf } from "./book-self/index.ts";
import type { Check } from "./check.ts";
import { foreignAcronymsCheck } from "./foreign-acronyms/index.ts";
import { glossary } from "./glossary/index.ts";
import { interference } from "./interference/index.ts";
import { nameShape } from "./name-shape/index.ts";
import { nameVariants } from "./name-variants/index.ts";
import { noteTemplate } from "./note-template/index.ts";
import { numberingGaps } from "./numbering-gaps/index.ts";
import { repeatedWord } from "./repeated-word/index.ts";
import { spellingVariants } from "./spelling-variants/index.ts";
import { termVariants } from "./term-variants/index.ts";
import { unitVariants } from "./unit-variants/index.ts";
import { untranslatedWords } from "./untranslated-words/index.ts";

/** Every check, one line each. A test compares this list with the folders. */
export const checks: readonly Check[] = [
  repeatedWord,
  glossary,
  interference,
  nameVariants,
  termVariants,
  noteTemplate,
  foreignAcronymsCheck,
  untranslatedWords,
  nameShape,
  spellingVariants,
  numberingGaps,
  bookSelf,
  unitVariants,
];
