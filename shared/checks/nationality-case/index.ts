import { nationalities } from "../../text/lexicon/nationalities.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { plural, readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain, readDeterminer } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck, type Finding } from "../check.ts";
import { words } from "./words.ts";

const determiners =
  /^(?:les|des|aux|ces|nos|vos|plusieurs|certaine?s|quelques|nombreux|nombreuses|divers|diverses|maints|maintes)$/;
const speak = new Set("parler apprendre enseigner étudier comprendre traduire".split(" "));

/**
 * The capital of people, not of their adjective and language: "les Français", "le peuple français", "parler français" (Lexique des règles
 * typographiques en usage à l'Imprimerie nationale, “Noms de peuples”). English and German write all three with a capital, Russian none.
 */
export const nationalityCase = defineCheck({
  id: "nationality-case",
  scope: "block",
  category: "linguistic/spelling",
  severity: "minor",
  confidence: 0.8,
  kinds: ["paragraph", "list-item", "quotation"],
  words,
  *find({ tokens }, { lexicon }) {
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (token?.kind !== "word" || before?.kind !== "word") continue;
      const isCapital = /^\p{Lu}\p{Ll}/u.test(token.text);
      if (!isCapital && !determiners.test(before.norm)) continue;
      if (!lexicon.lemmas(token.norm).some((lemma) => nationalities.has(lemma))) continue;
      const finding = isCapital ? adjective(tokens, i, lexicon) : people(tokens, i, lexicon);
      if (finding) yield finding;
    }
  },
});

/** "les biélorusses ont gagné": a noun, for adjectives of nationality follow theirs. */
function people(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const [before, token, next] = tokens.slice(i - 1, i + 2);
  if (!before || !token || !determiners.test(before.norm) || (readNominal(token.norm, lexicon).noun & plural) === 0)
    return undefined;
  // "les usines russes et les chinoises": the noun is understood.
  if (
    tokens
      .slice(Math.max(0, i - 8), i - 1)
      .some(({ norm, text }) => /^\p{Ll}/u.test(text) && isNationality(norm, lexicon))
  )
    return undefined;
  if (
    isPlain(next) &&
    readNominal(next.norm, lexicon).noun !== 0 &&
    readNominal(next.norm, lexicon).adjective === 0 &&
    !readNominal(next.norm, lexicon).mayBeVerb
  )
    return undefined;
  return finding(before, token, token.text.charAt(0).toUpperCase() + token.text.slice(1), "people");
}

/** "le peuple Français", "en Russe", "parler l'Anglais". */
function adjective(tokens: readonly Token[], i: number, lexicon: Lexicon): Finding | undefined {
  const [before, token, next] = tokens.slice(i - 1, i + 2);
  if (!before || !token || /^\p{Lu}/u.test(next?.text ?? "")) return undefined;
  const right = token.text.charAt(0).toLowerCase() + token.text.slice(1);
  const verb = tokens[/^(?:le|l'|du|en)$/.test(before.norm) ? i - 2 : i - 1];
  const { noun: own, adjective: mask } = readNominal(token.norm, lexicon);
  const isSingular = (own & plural) === 0 || /(?:ais|ois)$/.test(token.norm);
  if (verb && isSingular && lexicon.lemmas(verb.norm).some((lemma) => speak.has(lemma)))
    return finding(before, token, right, "language");
  if (!isPlain(before)) return undefined;
  const noun = readNominal(before.norm, lexicon);
  const isSure = !noun.mayBeVerb || readDeterminer(tokens[i - 2]?.norm ?? "") !== undefined;
  if (noun.noun === 0 || noun.mayBeElse || !isSure || (noun.noun & mask) === 0) return undefined;
  // "un ami Français" is one; "la médecin Suisse alémanique" has its noun before it too.
  return finding(before, token, right, "adjective");
}

const isNationality = (norm: string, lexicon: Lexicon): boolean =>
  lexicon.lemmas(norm).some((lemma) => nationalities.has(lemma));

const finding = (before: Token, token: Token, right: string, message: string): Finding => ({
  span: { from: token.from, to: token.to },
  message,
  params: { before: before.text, right },
  suggestions: [right],
});
