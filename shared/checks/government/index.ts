import { readingsInPlace } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { formOfAvoir } from "../../text/syntax/auxiliaries.ts";
import { readDeterminer } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { farComplements } from "./far-complement.ts";
import { type Rule, rules, wrongs } from "./rules.ts";
import { words } from "./words.ts";

const contracted: Readonly<Record<string, readonly [preposition: string, article: string]>> = {
  au: ["à", "le"],
  aux: ["à", "les"],
  du: ["de", "le"],
  des: ["de", "les"],
  "d'": ["de", ""],
  "qu'": ["que", ""],
};
/**
 * A verb, adjective, noun or adverb with a preposition that it never takes: "se rapproche au fonctionnement", "apte de
 * capturer", "une participation dans". Machines carry the preposition of the language they translate from.
 */
export const government = defineCheck({
  id: "government",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  words,
  *find({ sentences, tokens }, { lexicon }) {
    for (const sentence of sentences)
      for (const { head, preposition, noun, wrong, right } of farComplements(sentence.tokens, lexicon))
        yield {
          span: { from: preposition.from, to: noun.to },
          params: { head: head.text, wrong, right },
          confidence: 0.65,
        };
    for (let i = 0; i + 2 < tokens.length; i++) {
      const head = tokens[i];
      const preposition = tokens[i + 1];
      const next = tokens[i + 2];
      if (head?.kind !== "word" || preposition?.kind !== "word" || next?.kind !== "word") continue;
      const [plain, article] = contracted[preposition.norm] ?? [preposition.norm, ""];
      if (!wrongs.has(plain)) continue;
      // A participle is in the table under its own form ("doté"), words of a set phrase under theirs ("en vue").
      for (const lemma of new Set([...lexicon.lemmas(head.norm), head.norm])) {
        const rule = rules.get(lemma)?.find((one) => one.wrong === plain && fits(one, lemma, tokens, i, lexicon));
        if (!rule) continue;
        // "destiné pour les ouvriers": the right preposition takes in the article that follows.
        const takesIn = article === "" && /^(?:à|de)$/.test(rule.right) && /^(?:le|les)$/.test(next.norm);
        const right = [head.text, compose(rule.right, takesIn ? next.norm : article, next.norm)]
          .filter((part) => part !== "")
          .join(" ");
        yield {
          span: { from: head.from, to: takesIn ? next.to : preposition.to },
          params: { head: head.text, wrong: plain, right: rule.right },
          suggestions: [right],
        };
        break;
      }
    }
  },
});

/** "nous" and "vous" are subjects as often. */
const reflexives = /^(?:se|s'|me|m'|te|t')$/;
/** "à la fois", "au besoin", "dans le sens de", "en masse": the words are a set phrase and no complement of the head. */
const setPhrases = new Set(
  "peine travers propos part peu même moins plus jamais suite nouveau loin cause terme vue sorte façon manière partir fait chaque gauche droite besoin fois fil cours moment sein fur niveau total départ début mieux minimum maximum état époque heure tour instant inverse intérieur extérieur étranger occasion origine aide fin base masse tant sens mesure cadre but succès".split(
    " ",
  ),
);
const articles = new Set(["le", "la", "l'", "les", "son", "leur"]);
const be =
  /^(?:est|sont|était|étaient|être|été|fut|furent|sera|seront|serait|seraient|soit|soient|étant|devient|deviennent|reste|restent|semble|semblent|plus|très|moins|aussi|pas)$/;

function fits(rule: Rule, lemma: string, tokens: readonly Token[], head: number, lexicon: Lexicon): boolean {
  const before = tokens[head - 1]?.norm ?? "";
  if (rule.after !== undefined && before !== rule.after) return false;
  const word = tokens[head];
  // "il participe dans": after its subject the form is no noun.
  const readings = word ? readingsInPlace(lexicon, word, tokens[head - 1]) : [];
  const isOnly = (...parts: readonly string[]): boolean => readings.every(({ pos }) => parts.includes(pos));
  if (rule.part === "verb") {
    if (!isOnly("verb", "adjective") || rule.reflexive !== reflexives.test(before)) return false;
    if (!readings.some((reading) => reading.lemma === lemma && reading.pos === "verb")) return false;
  }
  if (rule.part === "noun" && !readings.some((reading) => reading.pos === "noun" && reading.lemma === lemma))
    return false;
  if (rule.part === "adjective") {
    // "ont résolu de", "le responsable pour", "les pages identiques de la suite": a verb, a noun, a complement of the noun.
    if (
      formOfAvoir.test(before) ||
      !readings.some((reading) => [reading.lemma, tokens[head]?.norm].includes(lemma) && reading.pos !== "noun")
    )
      return false;
    const isLoose =
      (rule.wrong === "pour" && readings.some(({ pos }) => pos === "noun")) ||
      (rule.wrong === "de" && rule.before === "noun");
    if (isLoose && !be.test(before)) return false;
  }
  const following = tokens[head + 2];
  const next = lexicon.readings(following?.norm ?? "");
  const content = articles.has(following?.norm ?? "") ? tokens[head + 3] : following;
  if (rule.before !== "infinitive" && setPhrases.has(content?.norm ?? "")) return false;
  if (rule.wrong === "en" && next.some(({ verbForm }) => verbForm === "present-participle")) return false;
  // "malgré des taux": the article of a direct object.
  if (rule.right === "" && /^(?:du|des)$/.test(tokens[head + 1]?.norm ?? "")) return false;
  if (rule.right === "" && rule.wrong === "de" && next.some(({ pos }) => pos === "adjective")) return false;
  if (rule.before === "det" && !isDetermined(tokens, head + 1)) return false;
  const isInfinitive = next.some((reading) => reading.verbForm === "infinitive");
  if (rule.before === "infinitive") return isInfinitive && next.every(({ pos }) => pos !== "noun");
  return rule.before === undefined || !isInfinitive;
}

/** "au port", "pour les ports": the preposition holds an article, or one follows. */
const isDetermined = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:au|aux|du|des)$/.test(tokens[preposition]?.norm ?? "") ||
  readDeterminer(tokens[preposition + 1]?.norm ?? "") !== undefined ||
  tokens[preposition + 1]?.norm === "l'";

/** The right preposition with the article that the wrong one held: à + le is "au", de + les is "des". */
function compose(preposition: string, article: string, next: string): string {
  if (preposition === "à") return article === "le" ? "au" : article === "les" ? "aux" : "à";
  if (preposition === "de")
    return article === "le"
      ? "du"
      : article === "les"
        ? "des"
        : /^[aeiouâéèêîô]/.test(next) && article === ""
          ? "d'"
          : "de";
  return [preposition, article].filter((part) => part !== "").join(" ");
}
