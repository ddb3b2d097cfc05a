import { typographyCheck } from "../typography.ts";
import { words } from "./words.ts";

/** See shared/text/typography: one pass finds what this check shows, and the export applies it. */
export const typoOrdinals = typographyCheck("typo-ordinals", "ordinals", words);
