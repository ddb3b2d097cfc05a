import { preferred } from "../../glossary/create-matcher.ts";
import { mqmTypes } from "../../mqm/typology.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** A wrong form of a term, as the book's termbases know it: "l'oblast de Minsk" where the edition says "la région de Minsk". */
export const glossary = defineCheck({
  id: "glossary",
  scope: "block",
  category: "terminology/inconsistent-with-resource",
  severity: "major",
  confidence: 0.9,
  words,
  *find({ text, tokens }, { terms }) {
    for (const hit of terms.terms(text, tokens)) {
      if (hit.term.status === "preferred" || hit.term.status === "admitted") continue;
      const right = preferred(hit.concept)?.term;
      const note = hit.concept.note ?? hit.term.note;
      const category = mqmTypes.find((type) => type === hit.concept.category);
      yield {
        span: { from: hit.from, to: hit.to },
        message: right ? (note ? "explained" : "default") : "forbidden",
        params: { wrong: text.slice(hit.from, hit.to), right: right ?? "", note: note ?? "" },
        suggestions: hit.replacements,
        ...(hit.concept.severity ? { severity: hit.concept.severity } : {}),
        ...(hit.concept.confidence ? { confidence: hit.concept.confidence } : {}),
        ...(category ? { category } : {}),
      };
    }
  },
});
