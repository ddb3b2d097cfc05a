import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

const ordinals: Readonly<Record<string, readonly [masculine: string, feminine: string]>> = Object.fromEntries(
  (
    [
      ["premier", "première"],
      ["second", "seconde"],
      ["deuxième", "deuxième"],
      ["troisième", "troisième"],
      ["quatrième", "quatrième"],
      ["cinquième", "cinquième"],
      ["dernier", "dernière"],
    ] as const
  ).flatMap((pair) => pair.map((form) => [form, pair])),
);
const verbs = /^(?:est|a|concerne|consiste|porte|sera|était|vise|comprend|prévoit|tient|repose|vient|fut|suppose)$/;

interface Opening {
  readonly article: Token;
  readonly ordinal: Token;
  readonly isFeminine: boolean;
}

/** "Le premier est…", where the ordinal stands for a noun said before. */
function openingOf(tokens: readonly Token[]): Opening | undefined {
  const [article, ordinal, verb] = tokens;
  if (!article || !ordinal || !/^(?:le|la)$/.test(article.norm) || !Object.hasOwn(ordinals, ordinal.norm))
    return undefined;
  return verbs.test(verb?.norm ?? "") ? { article, ordinal, isFeminine: article.norm === "la" } : undefined;
}

/**
 * "Le premier est… La seconde est… Le troisième est…": what counts the same things has one gender. Machines take a new one at every
 * sentence. The odd one is flagged; of two, the second.
 */
export const ordinalGender = defineCheck({
  id: "ordinal-gender",
  scope: "block",
  category: "linguistic/grammar",
  severity: "minor",
  confidence: 0.75,
  kinds: ["paragraph", "quotation"],
  words,
  *find({ sentences }) {
    const openings = sentences.flatMap(({ tokens }, at) => {
      const opening = openingOf(tokens);
      return opening ? [{ ...opening, at }] : [];
    });
    const feminine = openings.filter(({ isFeminine }) => isFeminine).length;
    const isMostlyFeminine =
      feminine * 2 === openings.length ? openings[0]?.isFeminine : feminine * 2 > openings.length;
    for (const [n, { article, ordinal, isFeminine, at }] of openings.entries()) {
      const neighbours = [openings[n - 1], openings[n + 1]].filter((one) => one && Math.abs(one.at - at) <= 3);
      if (isFeminine === isMostlyFeminine || neighbours.every((one) => one?.isFeminine === isFeminine)) continue;
      const [masculine, other] = ordinals[ordinal.norm] ?? ["", ""];
      const right = isFeminine ? `Le ${masculine}` : `La ${other}`;
      yield { span: { from: article.from, to: ordinal.to }, params: { right }, suggestions: [right] };
    }
  },
});
