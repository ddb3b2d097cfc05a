import type { Lexicon } from "../text/lexicon.ts";
import type { Token } from "../text/tokens.ts";
import type { Node, Pattern } from "./pattern.ts";

/** Text made ready for matching: its tokens, each with its lemmas. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lemmas: readonly (readonly string[])[];
  readonly lexicon: Lexicon;
}

export const toWords = (tokens: readonly Token[], lexicon: Lexicon): Words => ({
  tokens,
  lexicon,
  lemmas: tokens.map((token) => (token.kind === "word" ? lexicon.lemmas(token.norm) : [])),
});

/** A match in tokens, `to` excluded; `focus` is the part to flag. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly focusFrom: number;
  readonly focusTo: number;
}

/** A pattern of many gaps and choices gives up after so many steps: someone's own pattern must not stop the desk. */
const patience = 5_000;

/** Does the pattern match from this very token on? */
export function matchAt(pattern: Pattern, words: Words, from: number): Match | undefined {
  let focusFrom = -1;
  let focusTo = -1;
  let end = -1;
  let steps = 0;
  const run = (nodes: readonly Node[], index: number, at: number, then: (at: number) => boolean): boolean => {
    if (++steps > patience) return false;
    const node = nodes[index];
    if (!node) return then(at);
    const next = (to: number): boolean => run(nodes, index + 1, to, then);
    const token = words.tokens[at];
    switch (node.kind) {
      case "focus":
        return run(node.nodes, 0, at, (to) => {
          [focusFrom, focusTo] = [at, to];
          return next(to);
        });
      case "choice":
        for (const branch of node.branches) if (run(branch, 0, at, next)) return true;
        return node.optional && next(at);
      case "gap":
        for (let skip = 0; skip <= 4; skip++) {
          if (skip > 0 && !isPassed(words.tokens[at + skip - 1])) return false;
          if (next(at + skip)) return true;
        }
        return false;
      case "word":
        return wordEnds(node.norm, node.lemmas, words, at).some(next);
      case "form":
        return token !== undefined && token.norm === node.norm && next(at + 1);
      case "exact":
        return token !== undefined && normalizeMarks(token.text) === normalizeMarks(node.text) && next(at + 1);
      case "mark":
        return token !== undefined && token.text === node.text && next(at + 1);
      case "any":
        return token?.kind === "word" && next(at + 1);
      case "class":
        return token !== undefined && isOfClass(node.name, token, words.lexicon) && next(at + 1);
    }
  };
  const found = run(pattern.nodes, 0, from, (to) => {
    end = to;
    return to > from;
  });
  if (!found) return undefined;
  return focusFrom >= 0 ? { from, to: end, focusFrom, focusTo } : { from, to: end, focusFrom: from, focusTo: end };
}

/** What a gap may pass over: words, numbers and the signs of units ("a crû de 12 % au détriment de"). */
const isPassed = (token: Token | undefined): boolean =>
  token?.kind === "word" || token?.kind === "number" || /^[%‰$€£°]$/.test(token?.text ?? "");

const normalizeMarks = (text: string): string => text.replaceAll("’", "'");

/** Articles are part of "du", "des", "au" and "aux", and may follow "de" and "à" unasked. */
function wordEnds(norm: string, lemmas: readonly string[], words: Words, at: number): number[] {
  const token = words.tokens[at];
  const before = words.tokens[at - 1]?.norm ?? "";
  const isArticle = (index: number): boolean => /^(?:le|la|les|l')$/.test(words.tokens[index]?.norm ?? "");
  if (norm === "le") {
    if (token && isArticle(at)) return [at + 1];
    return /^(?:du|des|aux?)$/.test(before) ? [at] : [];
  }
  if (!token) return [];
  if (norm === "de") {
    if (/^(?:du|des)$/.test(token.norm)) return [at + 1];
    if (/^(?:de|d')$/.test(token.norm)) return isArticle(at + 1) ? [at + 2, at + 1] : [at + 1];
    return [];
  }
  if (norm === "à") {
    if (/^(?:au|aux)$/.test(token.norm)) return [at + 1];
    return token.norm === "à" ? (isArticle(at + 1) ? [at + 2, at + 1] : [at + 1]) : [];
  }
  if (norm === "un") return /^(?:un|une|des)$/.test(token.norm) ? [at + 1] : [];
  const isIt = lemmas.includes(token.norm) || words.lemmas[at]?.some((lemma) => lemmas.includes(lemma));
  return isIt ? [at + 1] : [];
}

function isOfClass(name: string, token: Token, lexicon: Lexicon): boolean {
  if (name === "num") return token.kind === "number";
  if (token.kind !== "word") return false;
  const readings = lexicon.readings(token.norm);
  switch (name) {
    case "noun":
      return readings.some((reading) => reading.pos === "noun");
    case "verb":
      return readings.some((reading) => reading.pos === "verb");
    case "adj":
      return readings.some((reading) => reading.pos === "adjective" || reading.verbForm === "past-participle");
    case "inf":
      return readings.some((reading) => reading.verbForm === "infinitive");
    case "det":
      return readings.some((reading) => reading.pos === "determiner");
    case "name":
      return (
        /^\p{Lu}/u.test(token.text) &&
        !readings.some((reading) => reading.pos === "determiner" || reading.pos === "preposition")
      );
    default:
      return false;
  }
}
