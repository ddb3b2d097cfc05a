import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** What stands before a year: "en 20127", "mars 3016", "– 20127.". */
const before =
  /(?:\b(?:en|dès|depuis|l['’]an|année|années|fin|début|jusqu['’]en|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+|[–—]\s|,\s(?=\d{4,5}\.)|©\s?)$/iu;

/** "(1950-1920)", "de 2020 à 2017": a span of years; a hyphen among others is a code's ("978-2020-1950"). */
const span = /(?<![\d-])((?:1[0-9]|20)\d\d)(?:\s?[-–]\s?)((?:1[0-9]|20)\d\d)(?![\d-])/g;

/** A digit too many in a year ("20127"), or a year that no book can speak of as past ("en 3016"). */
export const impossibleYears = defineCheck({
  id: "impossible-years",
  scope: "block",
  category: "locale/date-format",
  severity: "major",
  confidence: 0.9,
  words,
  *find({ text, tokens }) {
    for (const token of tokens) {
      if (token.kind !== "number" || !/^\d{4,5}$/.test(token.text)) continue;
      const value = Number(token.text);
      const isTooLong = token.text.length === 5 && /^(?:1[5-9]|20)/.test(token.text);
      const isTooLate = token.text.length === 4 && value > 2100;
      if (!(isTooLong || isTooLate) || !before.test(text.slice(Math.max(0, token.from - 16), token.from))) continue;
      // "en 20127 exemplaires", "en 2500 mots": a quantity.
      if (
        /^\s+\p{Ll}{4,}/u.test(text.slice(token.to)) &&
        !/^\s+(?:dans|avec|pour|entre|lors|mais|quand|puis|selon)\b/.test(text.slice(token.to))
      )
        continue;
      yield { span: token, params: { year: token.text } };
    }
    for (const match of text.matchAll(span)) {
      const [whole, first, second] = match;
      if (
        Number(first) <= Number(second) ||
        /(?:pp?\.|pages?|n°|art\.|ISBN)\s*$/i.test(text.slice(Math.max(0, match.index - 8), match.index))
      )
        continue;
      yield {
        span: { from: match.index, to: match.index + whole.length },
        message: "backwards",
        params: { year: whole },
      };
    }
  },
});
