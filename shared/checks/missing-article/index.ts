import { countryArticles } from "../../text/lexicon/countries.ts";
import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

/**
 * A country that lost its article: "la Russie et Pakistan", "Russie a vendu du blé", "Pologne et Chine ont signé", "la population de
 * Bélarus", "dans Russie". Languages without articles leave them out (Grevisse and Goosse, Le Bon Usage, § 586).
 */
export const missingArticle = defineCheck({
  id: "missing-article",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.85,
  kinds: ["paragraph", "list-item", "quotation", "note", "table-cell"],
  words,
  *find({ sentences, text }, { lexicon }) {
    for (const { tokens } of sentences)
      for (const i of tokens.keys()) {
        yield* bareSubject(tokens, i, text, lexicon);
        const finding = inPair(tokens, i, text) ?? afterPreposition(tokens, i, text);
        if (finding) yield finding;
      }
  },
});

/** "la Russie et Pakistan": only the first has its article. */
function inPair(tokens: readonly Token[], i: number, text: string): Finding | undefined {
  const [article, other, joint] = [tokens[i - 3], tokens[i - 2], tokens[i - 1]];
  if (!joint || !/^(?:et|ou)$/.test(joint.norm) || !countryArticles.has(other?.text ?? "")) return undefined;
  if (!/^(?:le|la|l'|les)$/.test(article?.norm ?? "")) return undefined;
  return finding(tokens, i, text, joint);
}

/** Masculine names of countries take the article after "de", and every one after "dans": "du Bélarus", "dans la Russie de 1917". */
function afterPreposition(tokens: readonly Token[], i: number, text: string): Finding | undefined {
  const before = tokens[i - 1];
  const country = tokens[i];
  const article = countryArticles.get(country?.text ?? "");
  if (!before || !country || !article) return undefined;
  if (before.norm === "dans") return finding(tokens, i, text, before);
  if (
    before.norm !== "de" ||
    article !== "le" ||
    /^(?:république|royaume|côtes?|porto?)$/.test(tokens[i - 2]?.norm ?? "")
  )
    return undefined;
  if (isName(tokens, i, text)) return undefined;
  return {
    span: { from: before.from, to: country.to },
    params: { country: country.text, right: `du ${country.text}` },
    suggestions: [`du ${country.text}`],
    confidence: 0.75,
  };
}

/** "Russie a vendu", "Pologne et Chine ont signé": at the head of a sentence, or of a title behind its author, and before its verb. */
function* bareSubject(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): Generator<Finding> {
  const first = tokens[at];
  if (!first || !countryArticles.has(first.text) || (at > 0 && tokens[at - 1]?.text !== ".")) return;
  const isPair = /^(?:et|ou)$/.test(tokens[at + 1]?.norm ?? "") && countryArticles.has(tokens[at + 2]?.text ?? "");
  const verb = tokens[isPair ? at + 3 : at + 1];
  if (verb?.kind !== "word" || !/^\p{Ll}/u.test(verb.text)) return;
  const readings = lexicon.readings(verb.norm);
  const isVerb =
    /^(?:est|a|sont|ont|était|avait|peut|doit)$/.test(verb.norm) || (readings.length > 0 && readings.every(isPersonal));
  if (!isVerb) return;
  const joint = tokens[at + 1];
  const findings = [
    finding(tokens, at, text, first),
    ...(isPair && joint ? [finding(tokens, at + 2, text, joint)] : []),
  ];
  for (const one of findings) if (one) yield one;
}

/** "de l'Inde et Chine orientale", "Congo-Brazzaville": a proper name goes on. */
const isName = (tokens: readonly Token[], i: number, text: string): boolean =>
  /^\p{Lu}/u.test(tokens[i + 1]?.text ?? "") || /^[-–’']/.test(text.slice(tokens[i]?.to ?? 0));

function finding(tokens: readonly Token[], i: number, text: string, from: Token): Finding | undefined {
  const country = tokens[i];
  const article = countryArticles.get(country?.text ?? "");
  if (!country || !article || isName(tokens, i, text)) return undefined;
  const right = article === "l'" ? `l'${country.text}` : `${article} ${country.text}`;
  const isFirst = from === country;
  return {
    span: { from: from.from, to: country.to },
    params: { country: country.text, right },
    suggestions: [isFirst ? right.charAt(0).toUpperCase() + right.slice(1) : `${from.text} ${right}`],
  };
}
