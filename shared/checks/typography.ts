import type { HouseStyle } from "../text/house-style.ts";
import { type TypographyEdit, type TypographyRule, typographyEdits } from "../text/typography/edits.ts";
import { type CheckWords, defineCheck, type Passage, type Tools } from "./check.ts";

/** One pass for all the typographic checks of a passage. */
const passes = new WeakMap<Passage, { readonly style: HouseStyle; readonly edits: readonly TypographyEdit[] }>();

function editsOf(passage: Passage, { style }: Tools): readonly TypographyEdit[] {
  const known = passes.get(passage);
  if (known?.style === style) return known.edits;
  const edits = typographyEdits({ text: passage.text, codes: passage.codes }, style);
  passes.set(passage, { style, edits });
  return edits;
}

/** A check of the house's typography: what one rule of the pass would change. Mechanical: offered as a batch. */
export const typographyCheck = (
  id: string,
  rule: TypographyRule,
  words: { readonly fr: CheckWords; readonly en: CheckWords },
) =>
  defineCheck({
    id,
    scope: "block",
    category: "locale/punctuation",
    severity: "minor",
    confidence: 0.97,
    mechanical: true,
    words,
    *find(passage, tools) {
      for (const edit of editsOf(passage, tools))
        if (edit.rule === rule) yield { span: { from: edit.from, to: edit.to }, suggestions: [edit.insert] };
    },
  });
