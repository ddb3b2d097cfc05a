import type { Lexicon } from "../../text/lexicon.ts";
import {
  anything,
  feminine,
  type Mask,
  masculine,
  plural,
  readNominal,
  singular,
} from "../../text/syntax/agreement-mask.ts";
import { isPlain, readNounPhrase } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";

/** A subject read at a place: "elles", "Les résultats", "La production des usines de la région". */
export interface Subject {
  readonly text: string;
  readonly number: "singular" | "plural";
  /** Gender and number together; both genders where it can't be known, or where people decide ("on"). */
  readonly mask: Mask;
  readonly isPronoun: boolean;
  /** Complements stand between it and its verb: what follows must be a verb for certain. */
  readonly isLong: boolean;
  /** The token after it. */
  readonly end: number;
}

const pronouns: Readonly<Record<string, Mask>> = {
  il: masculine & singular,
  elle: feminine & singular,
  on: singular,
  ils: masculine & plural,
  elles: feminine & plural,
};
/** Words that open a clause whose subject follows. */
const clauseOpeners = new Set("que qu' si mais car donc où lorsque lorsqu' puisque puisqu' quand ; :".split(" "));
/** What "elle" and "elles" lean on when they are no subject: "avec elle est venu…", "et elle sont". */
const notBefore = new Set(
  "et ou ni de d' à pour par avec sans chez contre entre vers sur en comme que qu' ainsi selon envers malgré parmi sauf devant derrière".split(
    " ",
  ),
);
/** The verb may agree with what these count: "la plupart sont venus". And "les gens" has a gender of its own. */
const collectives = new Set(
  "plupart majorité minorité moitié tiers quart quarts totalité nombre partie centaine dizaine douzaine quinzaine vingtaine trentaine cinquantaine millier million milliard foule couple reste peu ensemble série multitude pourcentage gens type sorte espèce genre variété quantité infinité groupe paire suite masse légion essentiel poignée tas flot bande équipe famille gamme proportion part nuée cortège kyrielle panoplie myriade quasi-totalité fois".split(
    " ",
  ),
);
/** Nouns of time and place that open a sentence without being its subject: "Le lendemain arrivent les autres." */
const adjuncts = new Set(
  "lendemain jour matin soir nuit semaine mois année an siècle veille moment instant époque printemps été automne hiver dimanche lundi mardi mercredi jeudi vendredi samedi été après-midi heure minute".split(
    " ",
  ),
);

/** The subject that begins at `i`, when `i` is at the head of a clause. */
export function readSubject(tokens: readonly Token[], i: number, lexicon: Lexicon): Subject | undefined {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.kind !== "word") return undefined;
  const pronoun = pronouns[token.norm];
  if (pronoun) {
    const isStressed =
      /^elles?$/.test(token.norm) && notBefore.has(before?.norm ?? "") && !/^qu/.test(before?.norm ?? "");
    // "plus qu'elle", "Pierre et elle": no subject, or half of one.
    if (isStressed || /^(?:et|ou|ni)$/.test(before?.norm ?? "")) return undefined;
    const number = (pronoun & singular) === 0 ? "plural" : "singular";
    return { text: token.text, number, mask: pronoun, isPronoun: true, isLong: false, end: i + 1 };
  }
  if (!opensClause(tokens, i, lexicon)) return undefined;
  const noun = readNoun(tokens, i, lexicon);
  const opensSentence = !before || /^(?:que|qu'|si|quand|lorsque|puisque)$/.test(before.norm);
  return noun && ((opensSentence && readSeries(noun, tokens, lexicon)) || noun);
}

/**
 * "Les données, les antécédents et les résultats": plural together, masculine as soon as one of them is (Grevisse and Goosse, Le Bon
 * Usage, § 443). Undefined when "et" closes no series, after an absolute clause ("Le travail achevé, les femmes et les filles…"), and where a complement
 * may hold the "et": "la distance entre l'objet et la marge".
 */
function readSeries(first: Subject, tokens: readonly Token[], lexicon: Lexicon): Subject | undefined {
  if (first.isLong) return undefined;
  const members = [first];
  let end = first.end;
  let sign = tokens[end]?.norm;
  const isAbsolute = lexicon
    .readings(tokens[end - 1]?.norm ?? "")
    .some(({ verbForm }) => verbForm === "past-participle");
  if (sign === "," && isAbsolute) return undefined;
  for (; sign === "," && members.length < 8; sign = tokens[end]?.norm) {
    const next = readNoun(tokens, end + 1, lexicon);
    if (!next || next.isLong) return undefined;
    members.push(next);
    end = next.end;
  }
  const last = sign === "et" ? readNoun(tokens, end + 1, lexicon) : undefined;
  if (!last) return undefined;
  members.push(last);
  const mask = members.some(({ mask }) => (mask & feminine) === 0)
    ? masculine & plural
    : members.every(({ mask }) => (mask & masculine) === 0)
      ? feminine & plural
      : plural;
  const text = `${first.text} … ${last.text}`;
  return { text, number: "plural", mask, isPronoun: false, isLong: true, end: last.end };
}

/** First of its sentence, after a conjunction, or after a complement that a comma closes: "En 2010, la production…". */
function opensClause(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const before = tokens[i - 1];
  if (i === 0 || !before) return true;
  if (
    /^(?:que|qu')$/.test(before.norm) &&
    /^(?:plus|moins|autant|ne|n'|autre|même|aussi)$/.test(tokens[i - 2]?.norm ?? "")
  )
    return false;
  // "le même sens que le dégradé"
  if (/^(?:même|mêmes)$/.test(tokens[i - 3]?.norm ?? "")) return false;
  if (clauseOpeners.has(before.norm)) return true;
  if (before.text !== "," || i < 3 || i > 12) return false;
  if (tokens.slice(0, i - 1).some(({ text }) => text === ",")) return false;
  const first = lexicon.readings(tokens[0]?.norm ?? "");
  return first.some(({ pos }) => pos === "preposition" || pos === "adverb");
}

function readNoun(tokens: readonly Token[], i: number, lexicon: Lexicon): Subject | undefined {
  const phrase = readNounPhrase(tokens, i, lexicon, true) ?? readElided(tokens, i, lexicon);
  // "Des résultats": the article of an object or complement as often as a subject's, but never in the singular.
  if (!phrase || phrase.mask === 0 || /^(?:du|au|aux)$/.test(tokens[i]?.norm ?? "")) return undefined;
  const head = tokens[phrase.head];
  const isNamed = (names: ReadonlySet<string>): boolean =>
    names.has(head?.norm ?? "") || phrase.noun.readings.some(({ lemma }) => names.has(lemma));
  if (!head || isNamed(collectives) || isNamed(adjuncts)) return undefined;
  const number = (phrase.mask & plural) === 0 ? "singular" : (phrase.mask & singular) === 0 ? "plural" : undefined;
  if (!number) return undefined;
  let end = skipAdjectives(tokens, phrase.head + 1, lexicon);
  const short = end;
  for (let i = 0; i < 4; i++) {
    const next = complement(tokens, end, lexicon);
    if (next === undefined) break;
    end = next;
  }
  const text = tokens
    .slice(i, short)
    .reduce((all, token) => (all === "" || /['’]$/.test(all) ? all + token.text : `${all} ${token.text}`), "");
  return { text, number, mask: phrase.mask, isPronoun: false, isLong: end > short, end };
}

/** "L'augmentation": the elided article says only that the noun is singular. */
function readElided(tokens: readonly Token[], i: number, lexicon: Lexicon) {
  const head = tokens[i + 1];
  if (tokens[i]?.norm !== "l'" || !isPlain(head)) return undefined;
  const noun = readNominal(head.norm, lexicon);
  if (noun.noun === 0 || noun.mayBeElse || noun.mayBeVerb) return undefined;
  return { head: i + 1, mask: singular & noun.noun, noun };
}

/** Adjectives and participles after a noun; words that may be verbs stop. */
function skipAdjectives(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  for (; at < from + 3; at++) {
    const token = tokens[at];
    if (!isPlain(token)) break;
    const nominal = readNominal(token.norm, lexicon);
    if (nominal.adjective === 0 || nominal.mayBeVerb || nominal.mayBeElse) break;
  }
  return at;
}

/** The end of "de la région", "des usines nouvelles", "à l'étranger", "de Minsk", "en 2010"; undefined: no complement. */
function complement(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  const preposition = tokens[from];
  if (
    preposition?.kind !== "word" ||
    !/^(?:de|d'|du|des|à|au|aux|en|dans|sur|par|pour|entre|sous)$/.test(preposition.norm)
  )
    return undefined;
  let at = from + 1;
  const article = tokens[at];
  if (article && /^(?:le|la|les|l'|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|chaque)$/.test(article.norm))
    at++;
  // "entre les deux pays", "de trois usines"
  if (/^(?:deux|trois|quatre|cinq|six|dix)$/.test(tokens[at]?.norm ?? "")) at++;
  const noun = tokens[at];
  if (noun?.kind === "number") return at + 1;
  if (noun?.kind !== "word") return undefined;
  // Names: "de Minsk", "d'Arthur Dupont".
  if (/^\p{Lu}\p{Ll}/u.test(noun.text)) {
    let end = at + 1;
    while (end < at + 3 && /^\p{Lu}/u.test(tokens[end]?.text ?? "")) end++;
    return end;
  }
  const nominal = isPlain(noun) ? readNominal(noun.norm, lexicon) : undefined;
  if (!nominal || nominal.noun === 0 || nominal.mayBeElse || nominal.noun === anything) return undefined;
  return skipAdjectives(tokens, at + 1, lexicon);
}
