import { Problem } from "../problem.ts";
import type { FindOptions } from "../rpc/contract/search.ts";

/** The query as a regular expression. Throws `pattern-broken`. */
export function patternOf({ query, matchCase }: Pick<FindOptions, "query" | "matchCase">): RegExp {
  try {
    return new RegExp(query, matchCase ? "gu" : "giu");
  } catch {
    throw new Problem("pattern-broken");
  }
}
