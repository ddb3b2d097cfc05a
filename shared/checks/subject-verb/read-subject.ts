import type { Lexicon, Reading } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";

/** A subject read at a place: "elles", "Les résultats", "La nouvelle loi". `end`: the token after it. */
export interface Subject {
  readonly text: string;
  readonly number: "singular" | "plural";
  /** Not given where it can't be known, or where people decide ("on"). */
  readonly gender?: "masculine" | "feminine";
  readonly isPronoun: boolean;
  readonly end: number;
}

const pronouns: Readonly<Record<string, Pick<Subject, "number" | "gender">>> = {
  il: { number: "singular", gender: "masculine" },
  elle: { number: "singular", gender: "feminine" },
  on: { number: "singular" },
  ils: { number: "plural", gender: "masculine" },
  elles: { number: "plural", gender: "feminine" },
};
const singular = new Set("le la l' un une ce cet cette son sa".split(" "));
const plural = new Set("les ces ses leurs nos vos mes plusieurs".split(" "));
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
  "plupart majorité minorité moitié tiers quart quarts totalité nombre partie centaine dizaine douzaine vingtaine millier million milliard foule couple reste peu ensemble série multitude pourcentage gens type sorte espèce genre".split(
    " ",
  ),
);

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
    return { text: token.text, ...pronoun, isPronoun: true, end: i + 1 };
  }
  if (i > 0 && !clauseOpeners.has(before?.norm ?? "")) return undefined;
  const number = singular.has(token.norm) ? "singular" : plural.has(token.norm) ? "plural" : undefined;
  return number && readNoun(tokens, i, number, lexicon);
}

function readNoun(
  tokens: readonly Token[],
  i: number,
  number: Subject["number"],
  lexicon: Lexicon,
): Subject | undefined {
  const fits = (reading: Reading): boolean => !reading.number || reading.number === "both" || reading.number === number;
  const noun = tokens[i + 1];
  if (!isPlain(noun) || collectives.has(noun.norm)) return undefined;
  const readings = lexicon.readings(noun.norm);
  const nouns = readings.filter(({ pos }) => pos === "noun");
  // At the head of a clause "la mesure" is a noun phrase: a pronoun would follow its subject.
  if (nouns.length === 0 || readings.some(({ pos }) => !/^(?:noun|adjective|verb)$/.test(pos)) || !nouns.every(fits))
    return undefined;
  if (nouns.some(({ lemma }) => collectives.has(lemma))) return undefined;
  const genders = new Set(nouns.map(({ gender }) => gender));
  const gender = genders.size === 1 ? nouns[0]?.gender : undefined;
  let end = i + 2;
  const adjective = tokens[end];
  if (isPlain(adjective)) {
    const others = lexicon.readings(adjective.norm);
    if (others.length > 0 && others.every(({ pos }) => pos === "adjective") && others.some(fits)) end++;
  }
  const first = tokens[i];
  const text = tokens
    .slice(i, end)
    .reduce((all, token) => (all === "" || /['’]$/.test(all) ? all + token.text : `${all} ${token.text}`), "");
  return (
    first && {
      text,
      number,
      ...(gender === "masculine" || gender === "feminine" ? { gender } : {}),
      isPronoun: false,
      end,
    }
  );
}

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === "word" && /^\p{Ll}{3,}$/u.test(token.text);
