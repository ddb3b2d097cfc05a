import { mqmTypes } from "../../mqm/typology.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/**
 * The source language showing through: French words in which a machine carried another language's thought, as the pack of the
 * book's source language knows them ("au détriment de" for Russian за счёт, which here means "grâce à").
 */
export const interference = defineCheck({
  id: "interference",
  scope: "block",
  category: "accuracy/mistranslation",
  severity: "minor",
  confidence: 0.7,
  words,
  *find({ text, tokens }, { terms }) {
    // What the book's own glossary decides, the pack does not repeat.
    const decided = terms
      .terms(text, tokens)
      .filter(({ term: { status } }) => status === "forbidden" || status === "deprecated");
    for (const { from, to, entry, replacements } of terms.interference(text, tokens)) {
      if (decided.some((hit) => hit.from < to && from < hit.to)) continue;
      const category = mqmTypes.find((type) => type === entry.category);
      yield {
        span: { from, to },
        // Most reasons name what to write: it is not said twice.
        message: entry.why.fr.includes(entry.right[0] ?? "") ? "default" : "advice",
        params: {
          found: text.slice(from, to),
          source: entry.source,
          right: entry.right.join(", "),
          whyFr: entry.why.fr,
          whyEn: entry.why.en,
        },
        suggestions: replacements,
        confidence: entry.confidence,
        ...(entry.severity ? { severity: entry.severity } : {}),
        ...(category ? { category } : {}),
      };
    }
  },
});
