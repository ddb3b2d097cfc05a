import { isPersonal, mayBePersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";

/** Two members with a comma alone between them: "le soutien des écoles, des hôpitaux." */
export interface Pair {
  readonly comma: number;
  /** The second member's noun. */
  readonly head: number;
  /** The members begin with their determiners and no preposition: a subject, an object. */
  readonly isBare: boolean;
}

const kindOf: ReadonlyMap<string, string> = new Map(
  ["de d' du", "à au aux", "dans", "par", "pour", "avec", "sur", "contre", "envers", "sans"].flatMap((forms) =>
    forms.split(" ").map((form): [string, string] => [form, forms]),
  ),
);
const determiners = new Set(
  "le la l' les un une des son sa ses leur leurs ce cet cette ces deux trois quatre cinq six plusieurs".split(" "),
);
/** Words that join members in another way, or that open a clause. */
const joints = new Set(
  "ou ni mais puis soit surtout notamment voire sinon donc ainsi comme même aussi enfin c'est-à-dire plutôt bref également etc que qu' qui dont où si quand lorsque lorsqu' car tel telle tels telles compris il elle on ils elles nous vous je tu ne n' se s' y".split(
    " ",
  ),
);
/** "de plus", "d'abord", "de différentes façons", "à l'exception de": no members of an enumeration. */
const notHeads = new Set(
  "abord temps plus ailleurs exemple savoir fait contre part suite nouveau loin autant moins conséquent ordinaire habitude autre fois côté manière façon plupart jour heure an année mois lendemain veille moment instant matin soir tour occasion égard titre mesure fin début exception exclusion aide propos instar image sorte genre type cause raison abord".split(
    " ",
  ),
);
/** Members longer than this are clauses as often, in words. */
const longest = 24;

/** The pairs of a sentence that nothing but a comma joins, whose second member ends the sentence or stands before its verb. */
export function* pairsIn(tokens: readonly Token[], lexicon: Lexicon): Generator<Pair> {
  for (const [comma, token] of tokens.entries()) {
    if (token.text !== ",") continue;
    const head = headOf(tokens, comma + 1, lexicon);
    const end = head === undefined ? undefined : memberEnd(tokens, comma + 1, lexicon);
    if (head === undefined || end === undefined || end.at <= head) continue;
    const kind = openingsOf(tokens[comma + 1]?.norm ?? "").find((one) =>
      one === bare
        ? isBarePair(tokens, comma, head, end, lexicon)
        : isGovernedPair(tokens, comma, one, head, end, lexicon),
    );
    if (kind !== undefined) yield { comma, head, isBare: kind === bare };
  }
}

function isBarePair(tokens: readonly Token[], comma: number, head: number, end: End, lexicon: Lexicon): boolean {
  const first = firstMember(tokens, comma, bare, lexicon);
  if (first === undefined) return false;
  return end.verb ? isSubject(tokens, first, comma, end.verb) : isPair(tokens, first, head, lexicon);
}

function isGovernedPair(
  tokens: readonly Token[],
  comma: number,
  kind: string,
  head: number,
  end: End,
  lexicon: Lexicon,
): boolean {
  if (firstMember(tokens, comma, kind, lexicon) === undefined) return false;
  // "de l'interdiction à l'autorisation": from one to the other.
  if (kind === of && tokens.slice(head, end.at).some(({ norm }) => /^(?:à|au|aux|jusqu')$/.test(norm))) return false;
  // "Après des années, de grands pouvoirs sont offerts": the article of a subject.
  if (end.verb) return tokens[comma + 1]?.norm !== "des" && !isIndefinite(tokens, comma + 1, lexicon);
  return tokens.slice(0, comma).some((one, i) => mayBePersonal(lexicon, one, tokens[i - 1]));
}

const of = "de d' du";
const bare = "bare";

const isIndefinite = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  /^(?:de|d')$/.test(tokens[at]?.norm ?? "") &&
  readNominal(tokens[at + 1]?.norm ?? "", lexicon).adjective !== 0 &&
  isPlain(tokens[at + 2]);

/** What a member that begins with this word may be; "des" is "de les" or an article. */
function openingsOf(norm: string): readonly string[] {
  if (norm === "des") return [of, bare];
  const kind = kindOf.get(norm) ?? (determiners.has(norm) ? bare : undefined);
  return kind === undefined ? [] : [kind];
}

interface End {
  readonly at: number;
  /** The number of the verb that stands there; undefined: a mark. */
  readonly verb?: "singular" | "plural";
}

/** The end of a member that begins at `from`: a full stop, a semicolon, or the verb of the clause. Undefined: something else goes on. */
function memberEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): End | undefined {
  for (let at = from; at <= from + longest; at++) {
    const token = tokens[at];
    if (!token || /^[;!?]$/.test(token.text) || (token.text === "." && !isInitial(tokens, at))) return { at };
    if (isPassed(token, tokens, at) || isInside(tokens, at, lexicon)) continue;
    const verb = token.kind === "word" ? certainVerb(token, lexicon) : undefined;
    return verb && at > from + 1 ? { at, verb } : undefined;
  }
  return undefined;
}

const isInitial = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? "");
/** Quotation marks and the stops of initials end no member. */
const isPassed = (token: Token, tokens: readonly Token[], at: number): boolean =>
  /^["»”«“]$/.test(token.text) || (token.text === "." && isInitial(tokens, at));

function certainVerb({ norm }: Token, lexicon: Lexicon): "singular" | "plural" | undefined {
  if (/^(?:est|a|peut|doit)$/.test(norm)) return "singular";
  if (/^(?:sont|ont|peuvent|doivent|avaient|étaient)$/.test(norm)) return "plural";
  const readings = lexicon.readings(norm);
  if (readings.length === 0 || !readings.every((one) => isPersonal(one) && one.verbForm !== "imperative"))
    return undefined;
  const third = readings.filter(({ person }) => person === 3);
  return third.some(({ number }) => number === "plural") ? "plural" : third.length > 0 ? "singular" : undefined;
}

/** May this word stand inside a member? */
function isInside(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== "word" && token.kind !== "number") || joints.has(token.norm)) return false;
  if (token.norm === "et") return joinsLess(tokens, at, lexicon);
  // The initial "A." is no verb, nor is any name.
  if (determiners.has(token.norm) || token.kind === "number" || /^\p{Lu}/u.test(token.text)) return true;
  const readings = lexicon.readings(token.norm);
  if (readings.length > 0 && readings.every(({ verbForm }) => verbForm === "present-participle")) return false;
  return !(mayBePersonal(lexicon, token, tokens[at - 1]) && certainVerb(token, lexicon));
}

/** "liens politiques et culturels", "N. Sharif et A. Kobyakov", "2015 et 2016": this "et" joins no members. */
function joinsLess(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[tokens[at + 1]?.norm === "non" ? at + 2 : at + 1];
  const before = tokens[at - 1];
  if (!next || !before) return false;
  if (next.kind === "number" || /^\p{Lu}/u.test(next.text))
    return before.kind === "number" || /^\p{Lu}/u.test(before.text);
  if (!isPlain(next) || !isPlain(before)) return false;
  if (months.test(before.norm) && months.test(next.norm)) return true;
  return readNominal(before.norm, lexicon).adjective !== 0 && readNominal(next.norm, lexicon).adjective !== 0;
}

const months = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;

/** The noun of the member at `from`: behind preposition, determiner and one adjective. */
function headOf(tokens: readonly Token[], from: number, lexicon: Lexicon): number | undefined {
  let at = from;
  if (kindOf.has(tokens[at]?.norm ?? "")) at++;
  if (determiners.has(tokens[at]?.norm ?? "")) at++;
  for (let i = at; i < at + 2; i++) {
    const token = tokens[i];
    if (!isPlain(token) || lexicon.lemmas(token.norm).some((lemma) => notHeads.has(lemma))) return undefined;
    const nominal = readNominal(token.norm, lexicon);
    if (nominal.noun !== 0 && !nominal.mayBeElse) return i;
    if (nominal.adjective === 0) return undefined;
  }
  return undefined;
}

/** Walks back from the comma over one member to where it begins; a comma before it makes an enumeration, which may do without "et". */
function firstMember(tokens: readonly Token[], comma: number, kind: string, lexicon: Lexicon): number | undefined {
  let first: number | undefined;
  for (let at = comma - 1; at >= 0 && at >= comma - longest; at--) {
    const token = tokens[at];
    if (!token || !(isPassed(token, tokens, at) || isInside(tokens, at, lexicon))) break;
    if (!openingsOf(token.norm).includes(kind) || headOf(tokens, at, lexicon) === undefined) continue;
    if ((kind === bare) !== startsBare(tokens, at, lexicon) && (kind === bare || token.norm === "des")) continue;
    first = at;
    if (kind !== bare) break;
  }
  if (first === undefined) return undefined;
  // Behind its verb or preposition a bare member is the first for certain.
  const isFirst = kind === bare && tokens[first - 1]?.kind === "word";
  return isFirst || !tokens.slice(Math.max(0, first - 12), first).some(({ text }) => text === ",") ? first : undefined;
}

/** A bare member begins its clause, or follows a verb or "avec", never "de". */
function startsBare(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind === "mark") return true;
  if (/^(?:avec|par|pour|que|qu')$/.test(before.norm)) return true;
  const readings = lexicon.readings(before.norm);
  return readings.some((one) => isPersonal(one) || one.verbForm === "infinitive" || one.verbForm === "past-participle");
}

const actions = /(?:tions?|sions?|ments?|ages?|ances?|ences?|ures?|ises?)$/;

/** Two actions ("une hausse du trafic, le développement du port"), or two indefinite plurals: no apposition, which names one thing twice. */
function isPair(tokens: readonly Token[], first: number, second: number, lexicon: Lexicon): boolean {
  const head = headOf(tokens, first, lexicon);
  const [a, b] = [tokens[head ?? first], tokens[second]];
  if (!a || !b || a.norm === b.norm) return false;
  const areIndefinite = tokens[first]?.norm === "des" && tokens[second - 1]?.norm === "des";
  return areIndefinite || (actions.test(a.norm) && actions.test(b.norm));
}

/** "Deux visites, l'échange de lettres ont montré": the plural verb counts them, so that the second is no name for the first. */
function isSubject(tokens: readonly Token[], first: number, comma: number, verb: "singular" | "plural"): boolean {
  const opensClause =
    first === 0 || tokens[first - 1]?.kind === "mark" || /^(?:que|qu')$/.test(tokens[first - 1]?.norm ?? "");
  const isSingular = /^(?:le|la|l'|un|une|son|sa|leur|ce|cet|cette)$/.test(tokens[comma + 1]?.norm ?? "");
  return verb === "plural" && opensClause && isSingular;
}
