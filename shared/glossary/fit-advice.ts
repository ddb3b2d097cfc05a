import { takesElision } from "../text/elision.ts";
import type { Lexicon, Reading } from "../text/lexicon.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { elideBefore } from "./determiner.ts";
import { after, type Fitted, fitInPlace } from "./fit-in-place.ts";

type Kind = "noun" | "adjective" | "infinitive" | "other-verb" | "small";

/** Little words at a phrase's start that say nothing of its kind. */
const determiners = /^(?:le|la|les|l'|un|une|des|ce|cet|cette|ces|du|au|aux|de|d'|à|en)$/;

const isDeterminer = (token: Token | undefined): boolean =>
  /^(?:le|la|les|l'|un|une|ce|cet|cette|ces)$/.test(token?.norm ?? "");

/** Words that lead on to what follows: a rendering that lacks it would leave the sentence hanging. */
const leadsOn =
  /^(?:que|qu'|qui|et|ou|ni|sur|dans|pour|avec|par|en|entre|sous|vers|chez|le|la|les|l'|un|une|ce|cet|cette|ces|il|elle|on|nous|se|s'|est|sont|a|ont)$/;

/**
 * An entry's rendering put in place of what was found, when that leaves a French sentence: a noun for a noun (number, article and
 * elision follow), an infinitive for an infinitive, a preposition for a preposition with its article ("au détriment des" → "grâce
 * aux"). Undefined when it is only advice: "accomplir" can't stand for "accomplissait", and "grave" must not swallow the noun of
 * "forme sévère". `isWhole`: the words found are the faulty expression itself, none of them its context.
 */
export function fitAdvice(
  advice: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  isWhole: boolean,
  lexicon: Lexicon,
): Fitted | undefined {
  const right = tokenize(advice);
  // "Après tout, c'est…": the comma is the sentence's.
  if (tokens[to - 1]?.kind === "mark" && right.at(-1)?.kind !== "mark")
    return fitAdvice(advice, tokens, from, to - 1, isWhole, lexicon);
  // "un film artistique" → "long métrage": the determiner is the place's, and agrees.
  if (to - from > 1 && isDeterminer(tokens[from]) && !isDeterminer(right[0]))
    return fitAdvice(advice, tokens, from + 1, to, isWhole, lexicon);
  const found = tokens.slice(from, to);
  if (found.length === 0 || right.length === 0) return undefined;
  const end = found.at(-1)?.norm ?? "";
  if (leadsOn.test(end) && !endsInPreposition(found) && end !== right.at(-1)?.norm) return undefined;
  if (!isWhole && contentWords(right, lexicon) < contentWords(found, lexicon)) return undefined;
  if (endsInPreposition(right)) return fitPreposition(advice, right, tokens, from, to, lexicon);
  const kinds = kindsOf(found, lexicon);
  const kind = [...kindsOf(right, lexicon)].find((one) => kinds.has(one));
  // A phrase that ends in a preposition's article ("production de la") has no end of its own.
  if (kind === undefined || kind === "other-verb" || endsInPreposition(found)) return undefined;
  if (kind === "noun" && !determiners.test(found[0]?.norm ?? "") && !determiners.test(right[0]?.norm ?? ""))
    return fitInPlace({ text: advice }, tokens, from, to, lexicon);
  if (kind === "noun" || kind === "adjective") return undefined;
  return placed(advice, tokens, from, to);
}

/** As it is, with the elision that the word before and the word after ask for. */
function placed(text: string, tokens: readonly Token[], from: number, to: number): Fitted | undefined {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  const vowel = takesElision(text);
  // A pronoun that may be "le" or "la": nobody here can tell.
  if (before?.norm === "l'" && !vowel) return undefined;
  const space = /['’]$/.test(last?.text ?? "") && !text.endsWith("'") ? " " : "";
  const fitted = { from: first?.from ?? 0, to: last?.to ?? 0, text: sameCapital(text, first) + space };
  const elided = elideBefore(tokens, from, vowel);
  return elided ? after(elided, tokens, fitted) : fitted;
}

const endsInPreposition = (tokens: readonly Token[]): boolean =>
  /^(?:de|d'|du|des|à|au|aux)$/.test(tokens.at(-1)?.norm ?? "") ||
  (/^(?:la|l'|le|les)$/.test(tokens.at(-1)?.norm ?? "") && /^(?:de|à)$/.test(tokens.at(-2)?.norm ?? ""));

/** "au détriment du" → "grâce au", "au détriment d'" → "grâce à": the article that the found words end in goes over. */
function fitPreposition(
  advice: string,
  right: readonly Token[],
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Fitted | undefined {
  const found = tokens.slice(from, to);
  const last = found.at(-1);
  const first = found[0];
  const mine = right.at(-1)?.norm;
  if (!first || !last || !endsInPreposition(found) || (mine !== "de" && mine !== "à")) return undefined;
  // A prepositional phrase may give way to another, whatever it is made of: "au détriment de" → "grâce à".
  const kinds = kindsOf(found, lexicon);
  if (!kinds.has("small") && ![...kindsOf(right, lexicon)].some((kind) => kind !== "other-verb" && kinds.has(kind)))
    return undefined;
  const article = /^(?:du|au)$/.test(last.norm)
    ? "le"
    : /^(?:des|aux)$/.test(last.norm)
      ? "les"
      : /^(?:la|l'|le|les)$/.test(last.norm)
        ? last.norm
        : "";
  const stem = advice.slice(0, right.at(-1)?.from).trimEnd();
  const ending = { de: { le: "du", les: "des" }, à: { le: "au", les: "aux" } }[mine];
  const end =
    article === "le" || article === "les"
      ? ending[article]
      : article
        ? `${mine} ${article}`
        : mine === "de" && last.norm === "d'"
          ? "d'"
          : mine;
  return placed(`${stem} ${end}`, tokens, from, to);
}

const sameCapital = (text: string, token: Token | undefined): string =>
  /^\p{Lu}/u.test(token?.text ?? "") ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Kinds that the first telling word can be. */
function kindsOf(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<Kind> {
  const [first] = tokens;
  if (!first) return new Set();
  if (determiners.test(first.norm) && /^(?:au|aux|de|d'|à|en|du)$/.test(first.norm)) return new Set<Kind>(["small"]);
  const telling = tokens.find(({ norm }) => !determiners.test(norm));
  return new Set((telling ? lexicon.readings(telling.norm) : []).map(kindOf));
}

function kindOf({ pos, verbForm }: Reading): Kind {
  if (pos === "noun") return "noun";
  if (pos === "adjective") return "adjective";
  if (pos === "verb") return verbForm === "infinitive" ? "infinitive" : "other-verb";
  return "small";
}

const contentWords = (tokens: readonly Token[], lexicon: Lexicon): number =>
  tokens.filter(
    ({ kind, norm }) =>
      kind !== "mark" &&
      !determiners.test(norm) &&
      (lexicon.readings(norm).length === 0 ||
        lexicon.readings(norm).some(({ pos }) => /noun|adjective|verb/.test(pos))),
  ).length;
