import type { Lexicon } from "../text/lexicon.ts";
import { normalize, tokenize } from "../text/tokens.ts";

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
 * | `\(` | this very sign, where it would mean something |
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
  const parts = source.match(/[()[\]|?]|(?:\\.|[^\s()[\]|?\\])+/g) ?? [];
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

/** The pattern that finds these words in all their forms, whatever signs stand among them: "usine (MAZ)" as one types it. */
export const patternOfWords = (words: string): string =>
  tokenize(words)
    .map(({ kind, text }) => (kind === "word" ? text : text.replace(/[\s()[\]|?\\^=<.*…]/g, "\\$&")))
    .join(" ");

/** The words of an element whose signs mean nothing: "\(" is a bracket. */
const literal = (part: string): Node[] =>
  tokenize(part.replace(/\\(.)/g, "$1")).map((token) => ({ kind: "form", norm: token.norm }));

function elements(part: string, lexicon: Lexicon): Node[] {
  if (part.includes("\\")) return literal(part);
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
