import type { Check } from "./check.ts";
import { repeatedWord } from "./repeated-word/index.ts";

/** Every check, one line each. A test compares this list with the folders. */
export const checks: readonly Check[] = [repeatedWord];
