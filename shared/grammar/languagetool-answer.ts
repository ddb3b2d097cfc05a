import { z } from "zod";
import type { MqmType } from "../mqm/typology.ts";
import type { GrammarMatch } from "./grammar-match.ts";

/** Categories of its rules that are ours: spelling knows the book's names, typography follows the house style. */
export const disabledCategories = ["TYPOS", "TYPOGRAPHY", "CASING"] as const;

const answerSchema = z.object({
  matches: z.array(
    z.object({
      offset: z.int().nonnegative(),
      length: z.int().nonnegative(),
      message: z.string(),
      replacements: z.array(z.object({ value: z.string() })).default([]),
      rule: z.object({ issueType: z.string().default("uncategorized") }).prefault({}),
    }),
  ),
});

/** ITS 2.0 types of localisation quality issues, as its rules name them. */
const categories: Readonly<Record<string, MqmType>> = {
  duplication: "linguistic/duplication",
  grammar: "linguistic/grammar",
  inconsistency: "style/inconsistent",
  "locale-violation": "linguistic/textual-conventions",
  misspelling: "linguistic/spelling",
  mistranslation: "accuracy/mistranslation",
  numbers: "locale/number-format",
  register: "style/register",
  style: "style/awkward",
  terminology: "terminology/wrong-term",
  typographical: "linguistic/punctuation",
};

/** Where the texts of one request stand in it: joined by `between`, so that no rule reads across. */
export const between = "\n\n";

/**
 * The answer of LanguageTool's `/v2/check` to texts joined by `between`: the matches of each, offsets in that text. Throws when
 * it is no such answer. A match across two texts is none.
 */
export function readLanguageToolAnswer(answer: unknown, texts: readonly string[]): GrammarMatch[][] {
  const { matches } = answerSchema.parse(answer);
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    at += text.length + between.length;
  }
  const found: GrammarMatch[][] = texts.map(() => []);
  for (const { offset, length, message, replacements, rule } of matches) {
    const index = starts.findLastIndex((start) => start <= offset);
    const from = offset - (starts[index] ?? 0);
    if (from + length > (texts[index]?.length ?? 0)) continue;
    found[index]?.push({
      from,
      to: from + length,
      message,
      suggestions: replacements.map(({ value }) => value),
      category: categories[rule.issueType] ?? "linguistic/grammar",
    });
  }
  return found;
}
