import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { formOfAvoir } from "../../text/syntax/auxiliaries.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { rules } from "../government/rules.ts";
import { words } from "./words.ts";

/** Prepositions of several words, the last of which is lost: "grâce la ville", "en raison le froid". After the words, what they want. */
const phrases: readonly (readonly [words: readonly string[], preposition: "de" | "à"])[] = [
  [["grâce"], "à"],
  [["quant"], "à"],
  [["par", "rapport"], "à"],
  [["face"], "à"],
  [["en", "raison"], "de"],
  [["à", "cause"], "de"],
  [["au", "lieu"], "de"],
  [["en", "dépit"], "de"],
  [["en", "fonction"], "de"],
  [["en", "faveur"], "de"],
  [["au", "cours"], "de"],
  [["au", "sein"], "de"],
  [["lors"], "de"],
  [["à", "partir"], "de"],
  [["conformément"], "à"],
  [["contrairement"], "à"],
  [["indépendamment"], "de"],
  [["besoin"], "de"],
  [["s'", "agit"], "de"],
  [["s'", "agissait"], "de"],
];
const articles = /^(?:le|la|l'|les|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs)$/;
const clitics = /^(?:le|la|l'|les|lui|leur|y|en|se|s'|me|m'|te|t'|nous|vous)$/;

/**
 * A preposition that is not there: "il a promis construire", "grâce l'aide", "avoir besoin le soutien". Languages that say it with a case
 * or with nothing lose it. The verbs are those of `government`.
 */
export const missingPreposition = defineCheck({
  id: "missing-preposition",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.82,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (let i = 0; i + 1 < tokens.length; i++) {
        const finding = beforeInfinitive(tokens, i, lexicon) ?? afterPhrase(tokens, i, lexicon);
        if (finding) yield finding;
      }
  },
});

const isInfinitive = (token: Token | undefined, lexicon: Lexicon): token is Token => {
  if (!isPlain(token)) return false;
  const readings = lexicon.readings(token.norm);
  return readings.length > 0 && readings.every(({ verbForm }) => verbForm === "infinitive");
};

/** "essaie comprendre", "a promis le faire". */
function beforeInfinitive(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const verb = tokens[i];
  if (!isPlain(verb)) return undefined;
  const at = clitics.test(tokens[i + 1]?.norm ?? "") ? i + 2 : i + 1;
  const infinitive = tokens[at];
  if (!isInfinitive(infinitive, lexicon)) return undefined;
  // After "avoir" the form is a participle, whatever noun it may be: "a promis".
  const readings = lexicon
    .readings(verb.norm)
    .filter(({ pos }) => pos !== "noun" || !formOfAvoir.test(tokens[i - 1]?.norm ?? ""));
  if (readings.length === 0 || !readings.every(({ pos }) => pos === "verb" || pos === "adjective")) return undefined;
  for (const lemma of new Set(readings.filter(({ pos }) => pos === "verb").map((reading) => reading.lemma))) {
    const rule = rules
      .get(lemma)
      ?.find((one) => one.part === "verb" && one.before === "infinitive" && one.right !== "");
    const isReflexive = /^(?:se|s'|me|m'|te|t')$/.test(tokens[i - 1]?.norm ?? "");
    if (!rule || rule.reflexive !== isReflexive) continue;
    const next = tokens[i + 1] ?? infinitive;
    const preposition = rule.right === "de" && /^[aeiouyâàéèêëîïôùûœh]/.test(next.norm) ? "d'" : `${rule.right} `;
    return {
      span: { from: verb.from, to: next.to },
      params: { head: verb.text, right: rule.right },
      suggestions: [`${verb.text} ${preposition}${next.text}`],
    };
  }
  return undefined;
}

function afterPhrase(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  for (const [words, preposition] of phrases) {
    if (!words.every((word, at) => tokens[i + at]?.norm === word)) continue;
    const last = tokens[i + words.length - 1];
    const article = tokens[i + words.length];
    const noun = tokens[i + words.length + 1];
    if (!last || !article || !articles.test(article.norm) || !isPlain(noun)) continue;
    const { noun: mask, mayBeVerb, mayBeElse } = readNominal(noun.norm, lexicon);
    // "la grâce l'a touché", "il s'agit le plus souvent": no noun follows.
    if (
      mask === 0 ||
      mayBeElse ||
      (mayBeVerb && article.norm === "l'" && !/^(?:de|du|des|d')$/.test(tokens[i + words.length + 2]?.norm ?? "")) ||
      !opens(words[0] ?? "", tokens, i, lexicon)
    )
      continue;
    return {
      span: { from: last.from, to: article.to },
      params: { head: words.join(" ").replace("' ", "'"), right: preposition },
      suggestions: [],
    };
  }
  return undefined;
}

/** A noun that may be the phrase's word ("la face", "le besoin") has its article before it; the phrase has none. */
function opens(word: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1];
  if (word === "besoin") return formOfAvoir.test(before?.norm ?? "");
  if (word === "face" || word === "grâce" || word === "lors" || word === "quant")
    return (
      !before ||
      before.kind === "mark" ||
      (lexicon.readings(before.norm).some(({ pos }) => pos === "verb") && word !== "face")
    );
  return true;
}
