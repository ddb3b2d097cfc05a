import { countryArticles } from "../../text/lexicon/countries.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** "la Russie et Pakistan": languages without articles leave them out in the second half of a pair. */
export const missingArticle = defineCheck({
  id: "missing-article",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ tokens, text }) {
    for (let i = 3; i < tokens.length; i++) {
      const country = tokens[i];
      const joint = tokens[i - 1];
      const other = tokens[i - 2];
      const article = tokens[i - 3];
      if (!country || !joint || !other || !article) continue;
      const right = countryArticles.get(country.text);
      if (!right || !/^(?:et|ou)$/.test(joint.norm) || !countryArticles.has(other.text)) continue;
      if (!/^(?:le|la|l'|les)$/.test(article.norm)) continue;
      // "de l'Inde et Chine orientale": a proper name goes on.
      if (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? "") || /^[-–]/.test(text.slice(country.to))) continue;
      const noun = right === "l'" ? `l'${country.text}` : `${right} ${country.text}`;
      yield {
        span: { from: joint.from, to: country.to },
        params: { country: country.text, right: noun },
        suggestions: [`${joint.text} ${noun}`],
      };
    }
  },
});
