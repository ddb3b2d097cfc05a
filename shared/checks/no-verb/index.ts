import { isPersonal } from "../../text/lexicon/tagging.ts";
import type { Lexicon } from "../../text/lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { defineCheck } from "../check.ts";
import { words } from "./words.ts";

/** A sentence that begins with a subject, or with what a subject and its verb follow. */
const openings = /^(?:le|la|l'|les|cet|cette|ces|leur|leurs|son|sa|ses|notre|nos|parmi|enfin|ensuite|ainsi|outre)$/;
/** What opens a clause with a verb of its own. */
const clauses =
  /^(?:qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|auxquelles|duquel|desquels|desquelles|lorsque|lorsqu'|quand|si|puisque|puisqu'|quoique)$/;
/** "plus grand que", "ainsi que", "tel que": no clause follows as a rule. */
const compared =
  /^(?:plus|moins|autant|aussi|tel|telle|tels|telles|ainsi|même|mêmes|autre|autres|ne|n'|tant|meilleur|mieux|plutôt)$/;
/** After these a form that may be a verb is none. */
const beforeNouns = new Set(
  "un une ce cet cette ces mon ma mes son sa ses notre nos votre vos leurs du des au aux de d' à par pour sur sous avec sans chez contre entre vers dans très plusieurs quelques chaque aucun aucune".split(
    " ",
  ),
);
/** Shorter ones are remarks, which may do without: "Une belle journée, en somme." In words. */
const shortest = 14;

/**
 * A long sentence inside a paragraph that has no main verb: "L'accueil des entreprises de la région dans la zone franche, ainsi que dans
 * les villes voisines." Every conjugated verb, if there is one, belongs to a relative or a conjunction. The first sentence of a
 * paragraph is left alone: titles, definitions and items of a list stand there.
 */
export const noVerb = defineCheck({
  id: "no-verb",
  scope: "block",
  category: "linguistic/grammar",
  severity: "major",
  confidence: 0.75,
  kinds: ["paragraph"],
  words,
  *find({ sentences }, { lexicon }) {
    for (const [s, { tokens }] of sentences.entries()) {
      const first = tokens[0];
      const before = sentences[s - 1]?.tokens.at(-1);
      // After a colon a list goes on; a question or an exclamation needs no verb.
      if (!first || !before || !/^[.!?"»”]$/.test(before.text) || !openings.test(first.norm)) continue;
      if (tokens.filter(({ kind }) => kind === "word").length < shortest) continue;
      if (!/^[."»”]$/.test(tokens.at(-1)?.text ?? "")) continue;
      if (tokens.some(({ text, kind }) => /^(?:[:?!…]|\.\.\.)$/.test(text) || kind === "url")) continue;
      if (clauses.test(tokens[1]?.norm ?? "") || hasMainVerb(tokens, lexicon)) continue;
      const last = tokens[Math.min(4, tokens.length - 1)] ?? first;
      yield { span: { from: first.from, to: last.to } };
    }
  },
});

/** Is there a verb beyond those that the clauses before it take? In doubt there is: an unknown word may be one. */
function hasMainVerb(tokens: readonly Token[], lexicon: Lexicon): boolean {
  let awaited = 0;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (opensClause(token, before, tokens[i + 1], lexicon)) awaited++;
    else if (/^(?:voici|voilà)$/.test(token.norm) || /-(?:il|elle|on|ils|elles|ce|vous|nous)$/.test(token.norm))
      return true;
    else if (mayBeVerb(token, before, lexicon)) {
      if (awaited === 0) return true;
      awaited--;
    }
  }
  return false;
}

function opensClause({ norm }: Token, before: Token | undefined, next: Token | undefined, lexicon: Lexicon): boolean {
  if (!clauses.test(norm)) return false;
  if (norm !== "que" && norm !== "qu'") return true;
  // "plus … que par le prix", "bien que se sentant seuls"
  const isShort =
    lexicon.readings(next?.norm ?? "").some(({ pos }) => pos === "preposition") || /^s[e']$/.test(next?.norm ?? "");
  return !isShort && !compared.test(before?.norm ?? "");
}

function mayBeVerb(token: Token, before: Token | undefined, lexicon: Lexicon): boolean {
  if (token.kind !== "word" || (before && /^\p{Lu}/u.test(token.text))) return false;
  const readings = lexicon.readings(token.norm);
  if (readings.length === 0) return /^\p{Ll}{2,}(?:e|ent|ait|aient|ra|ront)$/u.test(token.text);
  const isThird = readings.some((one) => isPersonal(one) && (one.person === 3 || one.number === "plural"));
  if (/^(?:je|j'|tu)$/.test(before?.norm ?? "") && readings.some(isPersonal)) return true;
  if (!isThird || readings.some(({ pos }) => pos === "preposition")) return false;
  if (before?.kind !== "word" || /^\p{Lu}{2,}/u.test(before.text)) return true;
  if (beforeNouns.has(before.norm)) return false;
  return (
    !/^(?:le|la|les|l'|leur)$/.test(before.norm) || !readings.some(({ pos }) => pos === "noun" || pos === "adjective")
  );
}
