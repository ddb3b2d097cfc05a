import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const titles = new Set(
  "Président Présidente Ministre Directeur Directrice Gouverneur Ambassadeur Ambassadrice Chancelier Chancelière Roi Reine Empereur Maire Député Députée Sénateur Secrétaire Professeur Docteur Général Colonel Vice-président Vice-Président Vice-ministre Rédacteur Recteur Académicien Préfet".split(
    " ",
  ),
);
const calendar = new Set(
  "Janvier Février Avril Juin Juillet Août Septembre Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche".split(
    " ",
  ),
);
const articles = new Set(
  "le la l' les du de d' des au aux un une ce cet cette son sa notre leur par avec en et à".split(" "),
);

/**
 * Capitals that French does not set: a title in running text ("le Président de la République": Imprimerie nationale, "le
 * président de la République"), a month or a day, both words of a name in the English manner ("Intelligence Artificielle").
 */
export const capitalTitles = defineCheck({
  id: "capital-titles",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.75,
  words,
  *find({ tokens, sentences }, { lexicon }) {
    const starts = new Set(sentences.map((sentence) => sentence.tokens.find((token) => token.kind !== "mark")?.from));
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(token.text) || starts.has(token.from)) continue;
      const before = tokens[index - 1];
      const small = token.text.charAt(0).toLowerCase() + token.text.slice(1);
      const isRunning = before?.kind === "word" && /^\p{Ll}/u.test(before.text) && articles.has(before.norm);
      if (titles.has(token.text) && (isRunning || before?.text === ","))
        yield { span: token, message: "title", suggestions: [token.text.toLowerCase()] };
      else if (calendar.has(token.text) && before && (before.kind === "number" || isRunning || before.norm === "en"))
        yield { span: token, message: "calendar", suggestions: [small] };
      else if (before?.kind === "word" && isTitleCase(before.text, token.text, (norm) => lexicon.readings(norm))) {
        const determiner = tokens[index - 2];
        if (!determiner || !/^\p{Ll}/u.test(determiner.text) || !articles.has(determiner.norm)) continue;
        yield {
          span: { from: before.from, to: token.to },
          message: "english",
          suggestions: [`${before.text} ${small}`],
        };
      }
    }
  },
});

/** A common noun and an adjective that is no name, both with capitals. */
function isTitleCase(
  noun: string,
  adjective: string,
  readings: (norm: string) => readonly { readonly pos: string }[],
): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}/u.test(noun) || !/^\p{Lu}\p{Ll}{4,}$/u.test(adjective)) return false;
  const second = readings(adjective.toLowerCase());
  return (
    readings(noun.toLowerCase()).some(({ pos }) => pos === "noun") &&
    second.length > 0 &&
    second.every(({ pos }) => pos === "adjective" || pos === "noun") &&
    second.some(({ pos }) => pos === "adjective")
  );
}
