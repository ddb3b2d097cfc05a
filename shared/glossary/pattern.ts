import type { Lexicon } from "../text/lexicon.ts";
import { normalize, type Token, tokenize } from "../text/tokens.ts";

/**
 * The little language in which wrong French is written down, for termbases and interference packs: elements separated by
 * spaces.
 *
 * | element | matches |
 * | --- | --- |
 * | `mot` | any form of the word: conjugated, plural, feminine; `le` also l', la, les; `de` also d', du, des, de la; `à` au, aux |
 * | `=mot` `^Mot` | this very form; with these very capitals |
 * | `(a\|b c)` `(a)?` | one of these phrases; perhaps |
 * | `*` `...` | any one word; up to four words |
 * | `<noun>` `<verb>` `<adj>` `<num>` `<inf>` `<name>` `<det>` | a word of that kind |
 * | `[ ]` | around the part to flag, when it is not the whole |
 *
 * A mark in the text (comma, quotation mark) ends a match unless the pattern has it.
 */
export type Node =
  | { readonly kind: "word"; readonly lemmas: readonly string[]; readonly norm: string }
  | { readonly kind: "form"; readonly norm: string }
  | { readonly kind: "exact"; readonly text: string }
  | { readonly kind: "mark"; readonly text: string }
  | { readonly kind: "class"; readonly name: string }
  | { readonly kind: "any" }
  | { readonly kind: "gap" }
  | { readonly kind: "choice"; readonly branches: readonly (readonly Node[])[]; readonly optional: boolean }
  | { readonly kind: "focus"; readonly nodes: readonly Node[] };

export interface Pattern {
  readonly source: string;
  readonly nodes: readonly Node[];
}

const elided: Readonly<Record<string, string>> = {
  "d'": "de",
  "l'": "le",
  "qu'": "que",
  "s'": "se",
  "n'": "ne",
  "c'": "ce",
  "j'": "je",
  "m'": "me",
  "t'": "te",
};

/** Reads a pattern. Throws an Error that says where it is badly written: patterns are data that tests read. */
export function parsePattern(source: string, lexicon: Lexicon): Pattern {
  const parts = source.match(/[()[\]|?]|[^\s()[\]|?]+/g) ?? [];
  let at = 0;
  const sequence = (until: readonly string[]): Node[] => {
    const nodes: Node[] = [];
    for (; at < parts.length && !until.includes(parts[at] ?? ""); at++) {
      const part = parts[at] ?? "";
      if (part === "[") {
        at++;
        nodes.push({ kind: "focus", nodes: sequence(["]"]) });
        if (parts[at] !== "]") throw new Error(`Pattern “${source}”: “[” is not closed.`);
      } else if (part === "(") {
        const branches: Node[][] = [];
        do {
          at++;
          branches.push(sequence(["|", ")"]));
        } while (parts[at] === "|");
        if (parts[at] !== ")") throw new Error(`Pattern “${source}”: “(” is not closed.`);
        const optional = parts[at + 1] === "?";
        if (optional) at++;
        nodes.push({ kind: "choice", branches, optional });
      } else if (part === "]" || part === ")" || part === "|" || part === "?")
        throw new Error(`Pattern “${source}”: “${part}” stands alone.`);
      else nodes.push(...elements(part, lexicon));
    }
    return nodes;
  };
  const nodes = sequence([]);
  if (nodes.length === 0) throw new Error("A pattern can't be empty.");
  return { source, nodes };
}

/** Nothing but its own words: no alternatives, classes or gaps, which stand for a context. */
export const isFixed = ({ nodes }: Pattern): boolean =>
  nodes.every(({ kind }) => kind === "word" || kind === "form" || kind === "exact" || kind === "mark");

/** "l'" or "d'" alone: without the word after it the tokenizer sees a letter and a mark. */
const elision = /^([=^]?)((?:[cdjlmnst]|qu)['’])$/i;

function elements(part: string, lexicon: Lexicon): Node[] {
  const [, sign, alone] = elision.exec(part) ?? [];
  if (alone) {
    const norm = normalize(alone);
    if (sign === "^") return [{ kind: "exact", text: alone }];
    return [
      sign === "="
        ? { kind: "form", norm }
        : { kind: "word", norm: elided[norm] ?? norm, lemmas: [elided[norm] ?? norm, norm] },
    ];
  }
  if (part === "*") return [{ kind: "any" }];
  if (part === "..." || part === "…") return [{ kind: "gap" }];
  if (/^<\w+>$/.test(part)) return [{ kind: "class", name: part.slice(1, -1) }];
  if (part.startsWith("^") && part.length > 1)
    return tokenize(part.slice(1)).map((token) => ({ kind: "exact", text: token.text }));
  if (part.startsWith("=") && part.length > 1)
    return tokenize(part.slice(1)).map((token) => ({ kind: "form", norm: token.norm }));
  return tokenize(part).map((token): Node => {
    if (token.kind === "mark") return { kind: "mark", text: token.text };
    const norm = elided[token.norm] ?? token.norm;
    return { kind: "word", norm, lemmas: [...new Set([norm, ...lexicon.lemmas(norm)])] };
  });
}

/** Text made ready for matching: its tokens, each with its lemmas. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly lemmas: readonly (readonly string[])[];
  readonly lexicon: Lexicon;
}

export const toWords = (tokens: readonly Token[], lexicon: Lexicon): Words => ({
  tokens,
  lexicon,
  lemmas: tokens.map((token) =>
    token.kind === "word" ? [...new Set([token.norm, ...lexicon.lemmas(token.norm)])] : [token.norm],
  ),
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
          if (
            skip > 0 &&
            words.tokens[at + skip - 1]?.kind !== "word" &&
            words.tokens[at + skip - 1]?.kind !== "number"
          )
            return false;
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
  return words.lemmas[at]?.some((lemma) => lemmas.includes(lemma)) ? [at + 1] : [];
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

/** Keys under which a token can be found: its form and its lemmas. */
export const keysOf = (words: Words, at: number): readonly string[] => words.lemmas[at] ?? [];

/** A place in a pattern that every match must have, by which patterns are indexed. */
export interface Anchor {
  /** Any of these keys. */
  readonly keys: readonly string[];
  /** How many tokens a match may have before it. */
  readonly before: readonly [least: number, most: number];
}

const common = new Set(
  "le un de à et ou en que se ne ce être avoir pour dans par sur avec il son leur au du des les la l' d' est sont a".split(
    " ",
  ),
);

/** The rarest anchor of a pattern, judged by commonness and number of keys; undefined when every part is optional. */
export function anchorOf(pattern: Pattern): Anchor | undefined {
  const found: Anchor[] = [];
  const walk = (nodes: readonly Node[], least: number, most: number): [number, number] => {
    let [low, high] = [least, most];
    for (const node of nodes) {
      const keys = keysIn([node]);
      if (keys && keys.length > 0) found.push({ keys, before: [low, high] });
      if (node.kind === "focus") [low, high] = walk(node.nodes, low, high);
      else {
        const [least, most] = lengthOf(node);
        [low, high] = [low + least, high + most];
      }
    }
    return [low, high];
  };
  walk(pattern.nodes, 0, 0);
  const weight = ({ keys }: Anchor): number => keys.length + keys.filter((key) => common.has(key)).length * 1000;
  return found.sort((a, b) => weight(a) - weight(b))[0];
}

/** Keys one of which a match of these nodes must hold; undefined when there is no such set. */
function keysIn(nodes: readonly Node[]): string[] | undefined {
  for (const node of nodes) {
    if (node.kind === "word")
      return node.norm === "de"
        ? ["de", "d'", "du", "des"]
        : node.norm === "à"
          ? ["à", "au", "aux"]
          : node.norm === "le"
            ? undefined
            : [...node.lemmas];
    if (node.kind === "form") return [node.norm];
    if (node.kind === "exact") return [normalize(node.text)];
    if (node.kind === "focus") return keysIn(node.nodes);
    if (node.kind === "choice" && !node.optional) {
      // The key must be the branch's first element, so that what stands before it can be counted.
      const all = node.branches.map((branch) => keysIn(branch.slice(0, 1)));
      return all.every((keys) => keys !== undefined) ? all.flatMap((keys) => keys ?? []) : undefined;
    }
    return undefined;
  }
  return undefined;
}

function lengthOf(node: Node): [number, number] {
  switch (node.kind) {
    case "gap":
      return [0, 4];
    case "word":
      return node.norm === "le" ? [0, 1] : node.norm === "de" || node.norm === "à" ? [1, 2] : [1, 1];
    case "focus":
      return node.nodes.map(lengthOf).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case "choice": {
      const lengths = node.branches.map((branch) => lengthOf({ kind: "focus", nodes: branch }));
      return [
        node.optional ? 0 : Math.min(...lengths.map(([least]) => least)),
        Math.max(...lengths.map(([, most]) => most)),
      ];
    }
    default:
      return [1, 1];
  }
}
