import { isPersonal, mayBePersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import { readNominal } from "../../text/syntax/agreement-mask.ts";
import { isPlain, readDeterminer } from "../../text/syntax/noun-phrase.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const prepositions: Readonly<Record<string, string>> = {
  de: "de",
  "d'": "de",
  du: "de",
  des: "de",
  à: "à",
  au: "à",
  aux: "à",
  dans: "dans",
  par: "par",
  pour: "pour",
  avec: "avec",
  sur: "sur",
  contre: "contre",
  sans: "sans",
  envers: "envers",
};
/** What joins two members by other means than "et". */
const joints = new Set(
  "et ou ni mais puis soit non surtout notamment voire sinon donc ainsi comme même aussi enfin c'est-à-dire plutôt bref également etc".split(
    " ",
  ),
);
/** "d'abord", "de plus", "par exemple", "à savoir": no members of an enumeration. */
const adverbial = new Set(
  "abord temps plus ailleurs exemple savoir fait contre part suite nouveau loin autant moins conséquent ordinaire habitude autre autres".split(
    " ",
  ),
);
/** Members longer than this are clauses as often. */
const longest = 12;

/**
 * Two complements with a comma between them and nothing else: "le développement de l'industrie, de l'agriculture." French joins
 * the last two by "et"; Russian often leaves the conjunction out (asyndeton).
 */
export const missingAnd = defineCheck({
  id: "missing-and",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.7,
  kinds: ["paragraph", "list-item", "quotation", "note"],
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (const [comma, begins] of tokens.entries()) {
        const ends = tokens[comma + 1];
        const head = tokens[comma + 2];
        const preposition = begins.text === "," ? prepositions[ends?.norm ?? ""] : undefined;
        if (preposition === undefined || !ends || !head) continue;
        const last = endOf(tokens, comma + 3);
        // A third member makes an enumeration, which may do without "et".
        if (last === undefined || prepositions[tokens[last + 1]?.norm ?? ""] === preposition) continue;
        if (tokens[last]?.text === "," && joints.has(tokens[last + 1]?.norm ?? "")) continue;
        if (!isMember(tokens, comma + 1, last, lexicon)) continue;
        if (firstMember(tokens, comma, preposition, lexicon) === undefined) continue;
        // "Selon le goût de chacun, des fleurs": the verb is still to come, and its subject with it.
        if (!tokens.slice(0, comma).some((token, i) => mayBePersonal(lexicon, token, tokens[i - 1]))) continue;
        const isMiddle = tokens[last]?.text === ",";
        yield {
          span: { from: begins.from, to: head.to },
          params: { preposition: ends.text },
          ...(isMiddle ? { confidence: 0.55 } : {}),
        };
      }
  },
});

/** The mark that ends a member, at most `longest` words on. */
function endOf(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i <= from + longest; i++) if (/^[.,;:)]$/.test(tokens[i]?.text ?? "")) return i;
  return undefined;
}

/** Preposition, determiner or none, noun, then no verb and no joint up to the end. */
function isMember(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const at =
    readDeterminer(tokens[from + 1]?.norm ?? "") || /^(?:l'|leur)$/.test(tokens[from + 1]?.norm ?? "")
      ? from + 2
      : from + 1;
  const noun = tokens[at];
  if (!isPlain(noun) || at >= to || adverbial.has(noun.norm)) return false;
  if (readNominal(noun.norm, lexicon).noun === 0) return false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || joints.has(token.norm) || /^(?:qui|que|qu'|dont|où)$/.test(token.norm)) return false;
    const readings = lexicon.readings(token.norm);
    if (readings.some(({ verbForm }) => verbForm === "infinitive" || verbForm === "present-participle")) return false;
    if (readings.length > 0 && readings.every(isPersonal)) return false;
    // "de l'interdiction à l'autorisation": from one to the other.
    if (prepositions[tokens[from]?.norm ?? ""] === "de" && prepositions[token.norm] === "à") return false;
  }
  return true;
}

/** Walks back from the comma to the same preposition over a noun phrase; an enumeration or a joint on the way means none. */
function firstMember(
  tokens: readonly Token[],
  comma: number,
  preposition: string,
  lexicon: Lexicon,
): number | undefined {
  for (let i = comma - 1; i > 0 && i >= comma - longest; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || joints.has(token.norm)) return undefined;
    if (prepositions[token.norm] !== preposition) {
      const readings = lexicon.readings(token.norm);
      if (readings.length > 0 && readings.every((one) => isPersonal(one) || one.verbForm === "infinitive"))
        return undefined;
      continue;
    }
    // "à Paris, à deux pas": a place made precise; "d'un livre, d'une page, du mot": an enumeration.
    if (tokens[i - 1]?.text === "," || !isMember(tokens, i, comma, lexicon)) return undefined;
    const before = tokens.slice(Math.max(0, i - 10), i);
    return before.some(({ text }) => text === ",") ? undefined : i;
  }
  return undefined;
}
