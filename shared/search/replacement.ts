import type { FindOptions } from "../rpc/contract/search.ts";
import { patternOf } from "./pattern.ts";

/** What stands in the place of a hit. With a pattern, "$1" stands for its first group; else the replacement is taken as it is. */
export const replacementFor = (found: string, options: FindOptions, replacement: string): string =>
  options.mode === "pattern" ? found.replace(patternOf(options), replacement) : replacement;
