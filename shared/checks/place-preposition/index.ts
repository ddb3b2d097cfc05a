import { countryArticles } from "../../text/lexicon/countries.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** Articles that say a gender: what a country of the other one cannot take. */
const articles: Readonly<Record<string, string>> = { le: "le", du: "le", au: "le", la: "la" };

/**
 * A country with the wrong preposition or article: "en Kazakhstan", "au Russie", "du Pologne". Feminine countries and those in
 * a vowel take "en", the others "au" (Grevisse and Goosse, Le Bon Usage, § 1050).
 */
export const placePreposition = defineCheck({
  id: "place-preposition",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.9,
  words,
  *find({ tokens, text }) {
    for (let i = 1; i < tokens.length; i++) {
      const word = tokens[i - 1];
      const country = tokens[i];
      if (word?.kind !== "word" || country?.kind !== "word") continue;
      const article = countryArticles.get(country.text);
      // "Congo-Brazzaville", "Chine méridionale", "Corée du Nord" keep the rule; "France Telecom" is a name.
      if (!article || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? "") || /^[-–’']/.test(text.slice(country.to))) continue;
      const right = rightWords(word.norm, article, country.text);
      if (right === undefined) continue;
      yield {
        span: { from: word.from, to: country.to },
        params: { wrong: `${word.text} ${country.text}`, right },
        suggestions: [/^\p{Lu}/u.test(word.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right],
      };
    }
  },
});

function rightWords(word: string, article: string, country: string): string | undefined {
  // "en Guatemala", "en Bélarus": masculine, before a consonant.
  if (word === "en" && article === "le") return `au ${country}`;
  if (word === "au" && article !== "le") return `en ${country}`;
  if (word === "à" && article !== "le") return `en ${country}`;
  if (word === "à" && article === "le") return `au ${country}`;
  const gender = articles[word];
  if (gender === undefined || word === "au" || gender === article) return undefined;
  if (article === "l'") return word === "du" ? `de l'${country}` : `l'${country}`;
  if (article === "la") return word === "du" ? `de la ${country}` : `la ${country}`;
  return `le ${country}`;
}
