import { z } from "zod";
import type { MqmType } from "../mqm/typology.ts";
import type { GrammarMatch } from "./grammar-match.ts";

/** Options of Grammalecte that speak of typography: ours, by house style and in one batch. Names as `grammalecte-cli -lo` lists them. */
export const typographyOptions = ["apos", "esp", "liga", "nbsp", "num", "tab", "typo", "unit"] as const;

const reportSchema = z.object({
  iParagraph: z.int().positive(),
  lGrammarErrors: z.array(
    z.object({
      nStart: z.int().nonnegative(),
      nEnd: z.int().nonnegative(),
      sType: z.string(),
      sMessage: z.string(),
      aSuggestions: z.array(z.string()).default([]),
      sUnderlined: z.string().optional(),
    }),
  ),
});

/** Its kinds of fault that are no matter of grammar. */
const categories: Readonly<Record<string, MqmType>> = {
  bs: "style/register",
  conf: "accuracy/mistranslation",
  date: "locale/date-format",
  eepi: "style/register",
  loc: "linguistic/spelling",
  maj: "linguistic/spelling",
  mc: "linguistic/spelling",
  minis: "linguistic/spelling",
  pleo: "style/awkward",
  redon1: "style/awkward",
  redon2: "style/awkward",
  tu: "linguistic/spelling",
  virg: "linguistic/punctuation",
};

/**
 * One line of `grammalecte-cli --json --context`: a paragraph by its number from 1, and its faults (spelling is left to our
 * dictionaries). Returns undefined for lines that are not a paragraph's. Its offsets count code points; those given back count
 * UTF-16 units, and a match whose underlined words are not those of the text is dropped rather than put in the wrong place.
 */
export function readGrammalecteLine(
  line: string,
  textOf: (paragraph: number) => string | undefined,
): { readonly paragraph: number; readonly matches: GrammarMatch[] } | undefined {
  const trimmed = line.trim().replace(/,$/, "");
  if (!trimmed.startsWith('{"iParagraph"')) return undefined;
  const report = reportSchema.safeParse(parseJson(trimmed));
  const text = report.success ? textOf(report.data.iParagraph) : undefined;
  if (!report.success || text === undefined) return undefined;
  const units = unitsOf(text);
  const matches = report.data.lGrammarErrors.flatMap(
    ({ nStart, nEnd, sType, sMessage, aSuggestions, sUnderlined }): GrammarMatch[] => {
      const [from, to] = [units(nStart), units(nEnd)];
      if (sUnderlined !== undefined && text.slice(from, to) !== sUnderlined) return [];
      const suggestions = aSuggestions.map((words) => (words === "_" ? "" : words));
      return [{ from, to, message: sMessage, suggestions, category: categories[sType] ?? "linguistic/grammar" }];
    },
  );
  return { paragraph: report.data.iParagraph, matches };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** From code points to UTF-16 units; the same number in all but the texts with characters beyond the Basic Plane. */
function unitsOf(text: string): (points: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (points) => points;
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (points) => starts[points] ?? text.length;
}
