import type { CheckCases } from "../check.ts";

/** The entries' own sentences are tested with the packs (tests/glossary); here, how the check uses them (with the Russian pack). */
export const cases: CheckCases = {
  wrong: [],
  right: [],
};
