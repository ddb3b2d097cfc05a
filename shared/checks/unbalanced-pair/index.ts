import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const of = "de d' du des";
const to = "à au aux";
/** Prepositions whose forms are one. */
const prepositions: ReadonlyMap<string, string> = new Map(
  [of, to, "pour", "par", "avec", "sans", "entre", "contre", "en", "dans", "chez", "sur", "sous"].flatMap((forms) =>
    forms.split(" ").map((form): [string, string] => [form, forms]),
  ),
);
const places = new Set([to, "en", "dans", "chez", "sur", "sous"]);
const determiners = /^(?:le|la|l'|les|un|une|son|sa|ses|leur|leurs|ce|cet|cette|ces|notre|nos)$/;
/** The second half stands at most this many words behind the first. */
const reach = 24;
/** A longer span than this is shown from the second half alone; in letters. */
const longest = 60;

/** What opens the first half, and what opens the second. */
const pairs: readonly { readonly first: readonly string[]; readonly second: readonly RegExp[] }[] = [
  { first: ["tant"], second: [/^(?:que|qu')$/] },
  { first: ["aussi", "bien"], second: [/^(?:que|qu')$/] },
  { first: ["non", "seulement"], second: [/^mais$/, /^(?:aussi|également|encore|surtout)$/] },
];

/**
 * The halves of "tant … que", "aussi bien … que", "non seulement … mais aussi" begin alike: "tant pour l'élève que pour le maître"
 * (Grevisse and Goosse, Le Bon Usage, §§ 270, 1044). Machines lose the second preposition, or take another.
 */
export const unbalancedPair = defineCheck({
  id: "unbalanced-pair",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.75,
  words,
  *find({ sentences }, { lexicon }) {
    for (const { tokens } of sentences)
      for (const [i, begins] of tokens.entries())
        for (const { first, second } of pairs) {
          // "en tant que" is another word.
          if (!first.every((word, at) => tokens[i + at]?.norm === word) || tokens[i - 1]?.norm === "en") continue;
          const start = i + first.length;
          const opening = prepositions.get(tokens[start]?.norm ?? "");
          // "tant de livres que": a quantity.
          if (
            first[0] === "tant" &&
            /^(?:de|d')$/.test(tokens[start]?.norm ?? "") &&
            !determiners.test(tokens[start + 1]?.norm ?? "")
          )
            continue;
          if (opening === undefined || !takesNoun(tokens, start, lexicon) || isSetPhrase(tokens, start)) continue;
          const at = secondHalf(tokens, start + 1, second);
          const ends = tokens[at ?? -1];
          const marker = tokens[(at ?? 0) - second.length];
          if (at === undefined || !ends || !marker || !isOtherwise(opening, tokens, at)) continue;
          yield {
            span: { from: ends.to - begins.from > longest ? marker.from : begins.from, to: ends.to },
            params: {
              first: joined(tokens.slice(i, start + 1)),
              second: joined(tokens.slice(at - second.length, at + 1)),
            },
          };
        }
  },
});

const joined = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => (/['’]$/.test(text) ? text : `${text} `))
    .join("")
    .trimEnd();

/** "non seulement à lire", "tant en chantant": no complement. */
function takesNoun(tokens: readonly Token[], preposition: number, lexicon: Lexicon): boolean {
  const next = tokens[preposition + 1];
  return (
    next?.kind === "word" &&
    !lexicon.readings(next.norm).some(({ verbForm }) => verbForm === "infinitive" || verbForm === "present-participle")
  );
}

/** "au cours de", "à l'abri des": prepositions of several words, which others may answer. */
const isSetPhrase = (tokens: readonly Token[], at: number): boolean =>
  prepositions.get(tokens[at]?.norm ?? "") === to &&
  tokens.slice(at + 2, at + 4).some(({ norm }) => prepositions.get(norm) === of);

/** Does the second half begin with another preposition, or with none? Adverbials may differ: "tant en France qu'à l'étranger". */
function isOtherwise(opening: string, tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  const answer = prepositions.get(norm);
  if (answer === undefined) return determiners.test(norm) && (opening === of || opening === to);
  if (answer === opening || (places.has(answer) && places.has(opening))) return false;
  return answer === of || opening === of;
}

function secondHalf(tokens: readonly Token[], from: number, words: readonly RegExp[]): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    if (/^[.;:]$/.test(tokens[i]?.text ?? "")) return undefined;
    if (words.every((word, at) => word.test(tokens[i + at]?.norm ?? ""))) return i + words.length;
  }
  return undefined;
}
